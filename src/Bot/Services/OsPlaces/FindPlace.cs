using System.Collections.Immutable;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>A place in a resident's own words, or a point: where is that, and is it ours?</summary>
internal sealed class FindPlace(string name, AddressSearch search, OurArea area, string wordsNearAPoint) : IServiceOperation
{
    private const int MostToChooseFrom = 10;
    private readonly NearestPlace nearest = new(name, search, area, wordsNearAPoint);

    public Operation Shape => nearest.Shape;

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken)
    {
        var place = call.Using["place"];
        if (place.Facts.ContainsKey("uprn"))
        {
            return area.Within([place]).Result(); // already an address
        }

        if (Point.Of(place) is { } point)
        {
            return await nearest.AtAsync(point, cancellationToken);
        }

        var words = place.Value.Length > 0 ? place.Value : place.Words;
        return await search.WithWordsAsync(words, cancellationToken) is { } addresses
            ? area.Within([.. Choices(addresses, words).Take(MostToChooseFrom)]).Result()
            : CallResult.Down;
    }

    // Who names no house means the street: "mill lane" is one place, not forty houses.
    private static ImmutableArray<Detail> Choices(ImmutableArray<Detail> addresses, string words) => words.Any(char.IsDigit)
        ? addresses
        : [.. addresses.GroupBy(address => (address.Facts.GetValueOrDefault("street", ""), address.Facts.GetValueOrDefault("town", ""))).SelectMany(Choices)];

    private static IEnumerable<Detail> Choices(IGrouping<(string Name, string Town), Detail> street) =>
        street.Key.Name.Length > 0 && street.Count() > 1 ? [Street(street.Key.Name, street.Key.Town, street.First())] : street;

    private static Detail Street(string street, string town, Detail house) =>
        new(house.Facts.GetValueOrDefault("usrn", street), string.Join(", ", new[] { street, town }.Where(part => part.Length > 0)))
        {
            Facts = house.Facts.Remove("uprn").Remove("number").Remove("postcode").Remove("classification"),
        };
}
