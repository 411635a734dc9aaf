using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>What both halves of an address know in the same words.</summary>
internal static class PlaceFacts
{
    public static ImmutableSortedDictionary<string, string> Of(JsonElement half) => ImmutableSortedDictionary<string, string>.Empty
        .AndKnown("uprn", half.TextOrNumber("UPRN"))
        .AndKnown("latitude", Degrees(half.Number("LAT")))
        .AndKnown("longitude", Degrees(half.Number("LNG")))
        .AndKnown("custodian", half.TextOrNumber("LOCAL_CUSTODIAN_CODE"))
        .AndKnown("council", PlaceName.Of(half.Text("LOCAL_CUSTODIAN_CODE_DESCRIPTION")))
        .AndKnown("classification", half.Text("CLASSIFICATION_CODE"))
        .AndKnown("match", half.Number("MATCH")?.ToString(CultureInfo.InvariantCulture) ?? "");

    public static ImmutableSortedDictionary<string, string> AndKnown(this ImmutableSortedDictionary<string, string> facts, string name, string value) =>
        value.Length > 0 ? facts.SetItem(name, value) : facts;

    private static string Degrees(double? number) => number?.ToString("0.#######", CultureInfo.InvariantCulture) ?? "";
}
