using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>What a resident may mean by their words for a place, of the addresses that came: the closest ones, each building or street once.</summary>
internal static class PlaceChoices
{
    public static ImmutableArray<Detail> Of(ImmutableArray<Detail> addresses, string words)
    {
        if (addresses.IsEmpty)
        {
            return addresses;
        }

        var best = addresses.Max(Match);
        var closest = addresses.Where(address => Match(address) >= best).ToList();
        var numbers = words.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = closest.Where(address => numbers.Contains(Fact(address, "number"))).ToList();
        return named.Count > 0
            ? [.. named.GroupBy(address => (Fact(address, "number"), Fact(address, "street"), Fact(address, "town"))).Select(Building)]
            : [.. closest.GroupBy(address => (Fact(address, "street"), Fact(address, "town"))).SelectMany(Streets)];
    }

    // The flats of a building are one place for what lies outside of it.
    private static Detail Building(IGrouping<(string Number, string Street, string Town), Detail> building) =>
        building.Count() == 1 ? building.First() : Whole(building.First(), $"{building.Key.Number} {building.Key.Street}", building.Key.Town, "uprn");

    // Who names no house means the street: "mill lane" is one place, not forty houses.
    private static IEnumerable<Detail> Streets(IGrouping<(string Name, string Town), Detail> street) =>
        street.Key.Name.Length > 0 && street.Count() > 1 ? [Whole(street.First(), street.Key.Name, street.Key.Town, "uprn", "number", "postcode", "classification")] : street;

    private static Detail Whole(Detail address, string name, string town, params ReadOnlySpan<string> without)
    {
        var facts = address.Facts;
        foreach (var fact in without)
        {
            facts = facts.Remove(fact);
        }

        return new(address.Facts.GetValueOrDefault("usrn", name), string.Join(", ", new[] { name, town }.Where(part => part.Length > 0))) { Facts = facts };
    }

    private static double Match(Detail address) => double.TryParse(Fact(address, "match"), NumberStyles.Float, CultureInfo.InvariantCulture, out var match) ? match : 0;

    private static string Fact(Detail address, string name) => address.Facts.GetValueOrDefault(name, "");
}
