using CouncilBot.Sandbox.Faults;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Bins;

/// <summary>The waste system: the next dates in the shape of Dorset's open service, and all that a missed bin is judged by.</summary>
internal static class BinDayRoutes
{
    private static readonly Dictionary<string, (string Container, string Type)[]> Services = new()
    {
        ["refuseday"] = [("rubbish", "Rubbish")],
        ["recyclingday"] = [("recycling", "Recycling"), ("glass", "Glass box")],
        ["foodwasteday"] = [("food", "Food waste")],
        ["gardenwasteday"] = [("garden", "Garden waste")],
    };

    public static void MapBinDays(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/bin-days/v1/services/{service}/{uprn}", Next);
        routes.MapGet("/sandbox/bin-days/v1/collections/{uprn}", All);
    }

    private static IResult Next(string service, string uprn, HttpContext context, BinDays bins, TimeProvider time)
    {
        if (!Services.TryGetValue(service, out var containers))
        {
            return SandboxJson.Answer(new { message = $"There is no service {service}." }, 404);
        }

        if (uprn.Length > 12 || !uprn.All(char.IsAsciiDigit))
        {
            return SandboxJson.Answer(new { message = "A UPRN has up to 12 digits." }, 400);
        }

        var collections = bins.At(uprn, context.Seen(time));
        var values = from each in containers
                     from collection in collections
                     where collection.Container == each.Container && collection.NextDate is not null
                     select new { type = each.Type, dateNextVisit = collection.NextDate };
        return SandboxJson.Answer(new { values });
    }

    private static IResult All(string uprn, HttpContext context, BinDays bins, SandboxShelves shelves, TimeProvider time)
    {
        if (shelves.Addresses.Find(uprn) is null)
        {
            return SandboxJson.Answer(new { message = "There is no address with this UPRN." }, 404);
        }

        var seen = context.Seen(time);
        var garden = shelves.Subscriptions.Find(uprn);
        return SandboxJson.Answer(new
        {
            uprn,
            collections = bins.At(uprn, seen),
            assisted = shelves.Assisted.All.Any(each => each.Uprn == uprn && each.Kind == "assisted"),
            clinical = shelves.Assisted.All.Any(each => each.Uprn == uprn && each.Kind == "clinical"),
            garden = new { subscribed = garden is { Subscribed: true }, until = garden?.Until, bins = garden is { Subscribed: true } ? garden.Bins : 0 },
            fetchedAt = seen,
            freshness = seen > time.GetUtcNow().AddDays(-1) ? "fresh" : "stale",
        });
    }
}
