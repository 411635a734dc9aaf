using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>One answer of OS Places. Where nothing was found, it has no results at all, not an empty list.</summary>
internal sealed record PlacesAnswer(int Total, ImmutableArray<JsonElement> Results)
{
    public static PlacesAnswer Nothing { get; } = new(0, []);

    public static PlacesAnswer Read(JsonElement json)
    {
        var header = json.Find("header") ?? throw new JsonException("An answer of OS Places begins with a header.");
        var results = json.Find("results") is { } list ? list.Items().ToImmutableArray() : [];
        return new PlacesAnswer((int)(header.Number("totalresults") ?? results.Length), results);
    }
}
