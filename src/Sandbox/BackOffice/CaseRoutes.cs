using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CouncilBot.Sandbox.Faults;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.BackOffice;

/// <summary>A plain JSON back office: bins to be delivered, reminders, and cases of any kind.</summary>
internal static class CaseRoutes
{
    private const string Root = "/sandbox/back-office";
    private const int DeliveredWithin = 10;
    private const int BlackBinPence = 3_200;
    private static readonly string[] Containers = ["rubbish", "recycling", "glass", "food", "garden"];
    private static readonly string[] Reasons = ["stolen", "damaged-by-crew", "worn-out", "lost", "damaged", "new-home", "repair", "missing"];

    public static void MapCases(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Root + "/container-requests", (HttpContext context, CaseDesk desk, SandboxShelves shelves, TimeProvider time) => desk.TakeAsync(
            context.Request, "container-requests", "BIN", body => RefuseContainer(body, shelves, context.CountsAsSentBefore()), body => ContainerAnswer(body, time)));
        routes.MapPost(Root + "/reminders", (HttpContext context, CaseDesk desk, SandboxShelves shelves) => desk.TakeAsync(
            context.Request, "reminders", "REM", body => RefuseReminder(body, shelves, context.CountsAsSentBefore()), _ => []));
        routes.MapPost(Root + "/cases", (HttpContext context, CaseDesk desk) => desk.TakeAsync(
            context.Request, "cases", "CAS", _ => context.CountsAsSentBefore() ? new Refusal(409, "already-received", "This was sent before.") : null, _ => []));
        routes.MapGet(Root + "/{kind}/{reference}", (string kind, string reference, SandboxShelves shelves) =>
            shelves.Cases.Find(reference) is { } found && found.Kind == kind
                ? SandboxJson.Answer(Written(found))
                : CaseDesk.Refused(new Refusal(404, "not-found", "There is nothing with this reference.")));
        routes.MapDelete(Root + "/{kind}/{reference}", Cancel);
    }

    public static Refusal? Missing(JsonElement body, params string[] fields) =>
        fields.FirstOrDefault(field => !body.TryGetProperty(field, out var value) || value.ValueKind != JsonValueKind.String || value.GetString() is "") is { } missing
            ? new Refusal(422, "missing", $"{missing} must be given, as a text.", missing)
            : null;

    private static IResult Cancel(string kind, string reference, SandboxShelves shelves)
    {
        if (shelves.Cases.Find(reference) is not { } found || found.Kind != kind)
        {
            return CaseDesk.Refused(new Refusal(404, "not-found", "There is nothing with this reference."));
        }

        shelves.Cases.Put(found with { Status = "cancelled" });
        return Results.NoContent();
    }

    private static JsonObject Written(Case found)
    {
        var answer = JsonObject.Create(found.Answer) ?? [];
        answer["status"] = found.Status;
        answer["createdAt"] = found.CreatedAt;
        answer["details"] = JsonSerializer.SerializeToNode(found.Details);
        return answer;
    }

    private static Refusal? RefuseContainer(JsonElement body, SandboxShelves shelves, bool sentBefore)
    {
        if (Missing(body, "uprn", "container", "reason") is { } missing)
        {
            return missing;
        }

        var (uprn, container, reason) = (body.GetProperty("uprn").GetString(), body.GetProperty("container").GetString(), body.GetProperty("reason").GetString());
        return shelves.Addresses.Find(uprn ?? "") is null ? new Refusal(422, "unknown-address", "There is no address with this UPRN.", "uprn")
            : !Containers.Contains(container) ? new Refusal(422, "unknown-container", $"container is one of {string.Join(", ", Containers)}.", "container")
            : !Reasons.Contains(reason) ? new Refusal(422, "unknown-reason", $"reason is one of {string.Join(", ", Reasons)}.", "reason")
            : OpenOne("container-requests", shelves, known => known.Detail("uprn") == uprn && known.Detail("container") == container, sentBefore);
    }

    private static Refusal? RefuseReminder(JsonElement body, SandboxShelves shelves, bool sentBefore)
    {
        if (Missing(body, "uprn") is { } missing)
        {
            return missing;
        }

        string? Said(string name) => body.TryGetProperty(name, out var value) ? value.ToString() : null;
        return shelves.Addresses.Find(Said("uprn") ?? "") is null ? new Refusal(422, "unknown-address", "There is no address with this UPRN.", "uprn")
            : Said("phone") is null && Said("email") is null ? new Refusal(422, "missing", "phone or email must be given.", "phone")
            : OpenOne("reminders", shelves, known => known.Detail("uprn") == Said("uprn") && known.Detail("phone") == Said("phone") && known.Detail("email") == Said("email"), sentBefore);
    }

    private static Refusal? OpenOne(string kind, SandboxShelves shelves, Func<Case, bool> isSame, bool sentBefore)
    {
        var open = shelves.Cases.All.LastOrDefault(known => known.Kind == kind && known.Status is not ("cancelled" or "done") && isSame(known));
        return open is not null || sentBefore ? new Refusal(409, "already-requested", "There is an open request for the same.", null, open?.Reference) : null;
    }

    private static JsonObject ContainerAnswer(JsonElement body, TimeProvider time) => new()
    {
        ["deliverBy"] = WorkingDays.After(time.ThisSecond(), DeliveredWithin).Day().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["pricePence"] = body.GetProperty("container").GetString() == "rubbish" && body.GetProperty("reason").GetString() is "lost" or "damaged" ? BlackBinPence : 0,
    };
}
