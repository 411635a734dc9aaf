using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CouncilBot.Sandbox.Faults;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.BackOffice;

/// <summary>Appointments: slots by rule on each working day, held for 15 minutes, then booked. A slot is never given away twice.</summary>
internal static class BookingRoutes
{
    private const string Root = "/sandbox/back-office";
    private const int Places = 3;
    private const int DaysAhead = 28;
    private static readonly TimeSpan HeldFor = TimeSpan.FromMinutes(15);
    private static readonly string[] Times = ["09:30", "11:00", "14:00", "15:30"];

    public static void MapBookings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root + "/slots", Slots);
        routes.MapPost(Root + "/holds", (HttpContext context, CaseDesk desk, SandboxShelves shelves, TimeProvider time) => desk.TakeAsync(
            context.Request, "holds", "HLD", body => CaseRoutes.Missing(body, "slot") ?? Full(Said(body, "slot"), shelves, time),
            body => new() { ["slot"] = Said(body, "slot"), ["expiresAt"] = time.ThisSecond() + HeldFor }, now => now + HeldFor));
        routes.MapPost(Root + "/bookings", (HttpContext context, CaseDesk desk, SandboxShelves shelves, TimeProvider time) => desk.TakeAsync(
            context.Request, "bookings", "BK", body => RefuseBooking(body, shelves, time, context.CountsAsSentBefore()), body => Booked(body, shelves)));
    }

    private static IResult Slots(HttpContext context, SandboxShelves shelves, TimeProvider time, string? service, string? from, string? to)
    {
        var seen = context.Seen(time);
        if (!Date(from, seen.Day().AddDays(1), out var first) || !Date(to, seen.Day().AddDays(DaysAhead), out var last))
        {
            return CaseDesk.Refused(new Refusal(400, "bad-date", "from and to are dates like 2026-03-05."));
        }

        return SandboxJson.Answer(new
        {
            slots = from slot in All(service ?? "visit", seen)
                    where slot.Date >= first && slot.Date <= last
                    let left = Left(slot.Id, shelves, time)
                    where left > 0
                    select new { id = slot.Id, date = slot.Date, time = slot.Time, placesLeft = left },
        });
    }

    private static IEnumerable<(string Id, DateOnly Date, string Time)> All(string service, DateTimeOffset now) =>
        from ahead in Enumerable.Range(1, DaysAhead)
        let date = now.Day().AddDays(ahead)
        where date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        from time in Times
        select ($"{service}_{date:yyyy-MM-dd}_{time.Replace(":", "", StringComparison.Ordinal)}", date, time);

    private static int Left(string slot, SandboxShelves shelves, TimeProvider time)
    {
        var now = time.ThisSecond();
        return Places - shelves.Cases.All.Count(known => known.Status != "cancelled" && SlotOf(known) == slot
            && (known.Kind == "bookings" || (known.Kind == "holds" && known.Status != "booked" && known.Until > now)));
    }

    private static string? SlotOf(Case known) => known.Answer.TryGetProperty("slot", out var slot) ? slot.GetString() : null;

    private static Refusal? Full(string? slot, SandboxShelves shelves, TimeProvider time) =>
        slot?.Split('_') is not [var service, _, _] || All(service, time.ThisSecond()).All(each => each.Id != slot) ? new Refusal(422, "unknown-slot", "There is no such slot.", "slot")
        : Left(slot, shelves, time) <= 0 ? new Refusal(409, "slot-full", "This slot is taken.", "slot")
        : null;

    private static Refusal? RefuseBooking(JsonElement body, SandboxShelves shelves, TimeProvider time, bool sentBefore)
    {
        if (sentBefore)
        {
            return new Refusal(409, "already-booked", "This was booked before.");
        }

        if (Said(body, "hold") is { } hold)
        {
            return shelves.Cases.Find(hold) is not { Kind: "holds" } found ? new Refusal(422, "unknown-hold", "There is no such hold.", "hold")
                : found.Status != "received" ? new Refusal(409, "already-booked", "This hold was used before.", "hold")
                : found.Until <= time.ThisSecond() && Full(SlotOf(found), shelves, time) is not null ? new Refusal(409, "slot-full", "The hold has ended, and the slot is taken.", "hold")
                : null;
        }

        return CaseRoutes.Missing(body, "slot") ?? Full(Said(body, "slot"), shelves, time);
    }

    private static JsonObject Booked(JsonElement body, SandboxShelves shelves)
    {
        if (Said(body, "hold") is { } hold && shelves.Cases.Find(hold) is { } held)
        {
            shelves.Cases.Put(held with { Status = "booked" });
            return new() { ["status"] = "booked", ["slot"] = SlotOf(held) };
        }

        return new() { ["status"] = "booked", ["slot"] = Said(body, "slot") };
    }

    private static string? Said(JsonElement body, string name) => body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool Date(string? text, DateOnly otherwise, out DateOnly date)
    {
        date = otherwise;
        return string.IsNullOrEmpty(text) || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
