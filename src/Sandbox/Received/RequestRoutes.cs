using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Received;

/// <summary>Lists and forgets what the systems received: GET and DELETE /sandbox/requests.</summary>
internal static class RequestRoutes
{
    public static void MapReceived(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/requests", List);
        routes.MapDelete("/sandbox/requests", (RequestLog log) =>
        {
            log.Clear();
            return Results.NoContent();
        });
    }

    private static IResult List(RequestLog log, string? system, string? method, string? path, long? after)
    {
        if (system is not null && !SandboxSystems.Names.Contains(system))
        {
            return SandboxJson.Wrong($"{system} is no system here. The systems are {string.Join(", ", SandboxSystems.Names)}.");
        }

        return SandboxJson.Answer(log.All.Where(request =>
            (system is null || request.System == system)
            && (method is null || request.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
            && (path is null || request.Path.Contains(path, StringComparison.OrdinalIgnoreCase))
            && request.Id > (after ?? 0)));
    }
}
