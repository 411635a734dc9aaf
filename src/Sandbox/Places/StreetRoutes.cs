using CouncilBot.Sandbox.Keeping;
using CouncilBot.Sandbox.Town;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Places;

/// <summary>The street gazetteer: who looks after a street, by its USRN or near a point.</summary>
internal static class StreetRoutes
{
    private const double UsualRadius = 200;

    public static void MapStreets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/streets/v1/streets/{usrn}", (string usrn, SandboxShelves shelves) =>
            shelves.Streets.Find(usrn) is { } street ? SandboxJson.Answer(Written(street, null)) : None());
        routes.MapGet("/sandbox/streets/v1/nearest", Nearest);
    }

    private static IResult Nearest(HttpRequest request, SandboxShelves shelves)
    {
        if (PlacesQuery.Number(request.Query["lat"].ToString()) is not { } lat || PlacesQuery.Number(request.Query["lng"].ToString()) is not { } lng)
        {
            return SandboxJson.Answer(new { message = "Give lat and lng in degrees." }, 400);
        }

        var radius = PlacesQuery.Number(request.Query["radius"].ToString()) ?? UsualRadius;
        var nearest = shelves.Streets.All.Select(street => (Street: street, Metres: street.Metres(lat, lng))).Where(each => each.Metres <= radius).OrderBy(each => each.Metres).ToList();
        return nearest.Count > 0 ? SandboxJson.Answer(Written(nearest[0].Street, Math.Round(nearest[0].Metres))) : None();
    }

    private static IResult None() => SandboxJson.Answer(new { message = "There is no such street." }, 404);

    private static object Written(Street street, double? metres) =>
        new { usrn = street.Usrn, name = street.Name, town = street.Town, maintainedBy = street.MaintainedBy, keeper = street.Keeper, phone = street.Phone, metres };
}
