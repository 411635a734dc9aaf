using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Keeping;

/// <summary>Reads and sets the state by JSON: /sandbox/state, and /sandbox/state/addresses/{uprn} for one address.</summary>
internal static class StateRoutes
{
    public static void MapState(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/state", (SandboxState state) => SandboxJson.Answer(state.Read()));
        routes.MapPut("/sandbox/state", (HttpRequest request, SandboxState state) => ReadAsync(request, body =>
        {
            state.Put(body);
            return SandboxJson.Answer(state.Read());
        }));
        routes.MapDelete("/sandbox/state", (SandboxState state) =>
        {
            state.StartOver();
            return Results.NoContent();
        });
        routes.MapGet("/sandbox/state/addresses/{uprn}", Address);
        routes.MapPut("/sandbox/state/addresses/{uprn}", (string uprn, HttpRequest request, SandboxState state) => ReadAsync(request, body =>
        {
            state.Put(uprn, body);
            return Address(uprn, state);
        }));
    }

    /// <summary>Reads a body as JSON and does something with it; whatever is wrong with it is answered with 400 and told.</summary>
    public static Task<IResult> ReadAsync(HttpRequest request, Func<JsonElement, IResult> use) => ReadAsync(request, body => Task.FromResult(use(body)));

    public static async Task<IResult> ReadAsync(HttpRequest request, Func<JsonElement, Task<IResult>> use)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return await use(body.RootElement.Clone());
        }
        catch (JsonException wrong)
        {
            return SandboxJson.Wrong($"The body is not JSON: line {wrong.LineNumber + 1}, column {wrong.BytePositionInLine + 1}. {wrong.Message.Split(" LineNumber")[0]}");
        }
        catch (BadStateException wrong)
        {
            return SandboxJson.Wrong(wrong.Message);
        }
    }

    private static IResult Address(string uprn, SandboxState state) =>
        state.Read(uprn) is { } address ? SandboxJson.Answer(address) : SandboxJson.Wrong($"There is no address {uprn}. GET /sandbox/state lists them.", 404);
}
