using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Sandbox.Faults;
using CouncilBot.Sandbox.Keeping;
using CouncilBot.Sandbox.Town;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Places;

/// <summary>OS Places under /sandbox/os-places: by postcode, by words, and nearest to a point.</summary>
internal static partial class PlacesRoutes
{
    private const string Root = "/sandbox/os-places/search/places/v1";

    public static void MapOsPlaces(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root + "/postcode", (HttpContext context, SandboxShelves shelves, TimeProvider time) => Answer(context, time, query => Postcode(query, shelves)));
        routes.MapGet(Root + "/find", (HttpContext context, SandboxShelves shelves, TimeProvider time) => Answer(context, time, query => Find(query, shelves)));
        routes.MapGet(Root + "/nearest", (HttpContext context, SandboxShelves shelves, TimeProvider time) => Answer(context, time, query => Nearest(query, shelves)));
    }

    private static IResult Answer(HttpContext context, TimeProvider time, Func<PlacesQuery, (IEnumerable<(Address, double)> Found, string? Wrong)> search)
    {
        var request = context.Request;
        var bearer = request.Headers.Authorization.ToString() is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var token] ? token : "";
        var key = request.Query["key"].ToString() is { Length: > 0 } inQuery ? inQuery : request.Headers["key"].ToString() is { Length: > 0 } inHeader ? inHeader : bearer;
        if (key is "" or "wrong")
        {
            return SandboxJson.Answer(new { fault = new { faultstring = key.Length == 0 ? "Failed to resolve API Key" : "Invalid ApiKey", detail = new { errorcode = "oauth.v2.InvalidApiKey" } } }, 401);
        }

        var query = new PlacesQuery(request.Query, context.Seen(time));
        if (query.Wrong() is { } wrong)
        {
            return Bad(wrong);
        }

        var (found, bad) = search(query);
        return bad is not null ? Bad(bad) : SandboxJson.Answer(PlacesAnswer.Of(query, request, [.. found]));
    }

    private static (IEnumerable<(Address, double)>, string?) Postcode(PlacesQuery query, SandboxShelves shelves)
    {
        var wanted = Address.Key(query["postcode"]);
        return PostcodeShape().IsMatch(wanted)
            ? (shelves.Addresses.All.Where(address => address.PostcodeKey.StartsWith(wanted, StringComparison.Ordinal)).OrderBy(address => address.Street, StringComparer.Ordinal).ThenBy(HouseOrder).ThenBy(address => address.Flat, StringComparer.Ordinal).Select(address => (address, 1.0)), null)
            : ([], $"Requested postcode must contain a minimum of the sector plus 1 digit of the district e.g. SO1. Requested postcode was {query["postcode"]}");
    }

    private static (IEnumerable<(Address, double)>, string?) Find(PlacesQuery query, SandboxShelves shelves)
    {
        var words = Words(query["query"]);
        var least = query.NumberOf("minmatch") ?? 0;
        return words.Length == 0
            ? ([], "No query parameter was given")
            : (shelves.Addresses.All.Select(address => (address, Match: Match(words, address))).Where(each => each.Match > 0 && each.Match >= least)
                .OrderByDescending(each => each.Match).ThenBy(each => each.address.Street, StringComparer.Ordinal).ThenBy(each => HouseOrder(each.address)), null);
    }

    private static (IEnumerable<(Address, double)>, string?) Nearest(PlacesQuery query, SandboxShelves shelves)
    {
        if (query["point"].Split(',') is not [var first, var second] || PlacesQuery.Number(first) is not { } lat || PlacesQuery.Number(second) is not { } lng)
        {
            return ([], "Parameter point must be two coordinates, latitude and longitude for WGS84, like 50.54,-2.70");
        }

        var radius = query.NumberOf("radius") ?? 100;
        return radius is <= 0 or > 1000
            ? ([], "Parameter radius must be 0.01 to 1000")
            : (shelves.Addresses.All.Select(address => (address, Metres: Distance.Metres(lat, lng, address.Lat, address.Lng)))
                .Where(each => each.Metres <= radius).OrderBy(each => each.Metres).Take(1), null);
    }

    private static double Match(string[] words, Address address)
    {
        var has = Words($"{address.Line} {address.Postcode} {address.PostcodeKey}");
        return Math.Round(words.Count(word => has.Contains(word) || (word.Length > 3 && has.Any(each => each.StartsWith(word, StringComparison.Ordinal)))) / (double)words.Length, 1);
    }

    private static string[] Words(string text) => [.. WordShape().Matches(text.ToUpperInvariant()).Select(word => word.Value).Distinct()];

    private static int HouseOrder(Address address) =>
        int.TryParse(string.Concat((address.Number ?? "").TakeWhile(char.IsAsciiDigit)), CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static IResult Bad(string message) => SandboxJson.Answer(new { error = new { statuscode = 400, message } }, 400);

    [GeneratedRegex("^[A-Z]{1,2}[0-9][0-9A-Z]?([0-9][A-Z]{0,2})?$")]
    private static partial Regex PostcodeShape();

    [GeneratedRegex("[A-Z0-9]+")]
    private static partial Regex WordShape();
}
