using System.Text.Json;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Faults;

/// <summary>Orders faults by JSON: GET, PUT and DELETE /sandbox/faults, and the same for one system.</summary>
internal static class FaultRoutes
{
    public static void MapFaults(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/faults", (FaultBoard board) => SandboxJson.Answer(board.All));
        routes.MapPut("/sandbox/faults", (HttpRequest request, FaultBoard board) => StateRoutes.ReadAsync(request, body => Set(body, board)));
        routes.MapDelete("/sandbox/faults", (FaultBoard board) =>
        {
            board.Clear();
            return Results.NoContent();
        });
        routes.MapPut("/sandbox/faults/{system}", (string system, HttpRequest request, FaultBoard board) =>
            StateRoutes.ReadAsync(request, body => SetAll([(system, body)], board)));
        routes.MapDelete("/sandbox/faults/{system}", (string system, FaultBoard board) =>
        {
            board.Clear(system);
            return Results.NoContent();
        });
    }

    private static IResult Set(JsonElement body, FaultBoard board) => body.ValueKind == JsonValueKind.Object
        ? SetAll([.. body.EnumerateObject().Select(property => (property.Name, property.Value))], board)
        : throw new BadStateException("Write an object with a system's name and its fault, like {\"open311\":{\"down\":true}}.");

    // A system that is not named keeps its fault; null or {} takes it away.
    private static IResult SetAll(List<(string System, JsonElement Fault)> given, FaultBoard board)
    {
        var read = given.ConvertAll(each => (each.System, Fault: Read(each.System, each.Fault)));
        foreach (var (system, fault) in read)
        {
            if (fault is null)
            {
                board.Clear(system);
            }
            else
            {
                board.Set(system, fault);
            }
        }

        return SandboxJson.Answer(board.All);
    }

    private static Fault? Read(string system, JsonElement given)
    {
        if (!SandboxSystems.Names.Contains(system))
        {
            throw new BadStateException($"{system} is no system here. The systems are {string.Join(", ", SandboxSystems.Names)}.");
        }

        if (given.ValueKind == JsonValueKind.Null || (given.ValueKind == JsonValueKind.Object && !given.EnumerateObject().Any()))
        {
            return null;
        }

        var fault = SandboxJson.Read<Fault>(given, system);
        return fault.Problem() is { } problem ? throw new BadStateException($"{system}: {problem}") : fault;
    }
}
