using System.Collections.Immutable;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Understanding.Contacts;

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
        return await SearchAsync(words, cancellationToken) is { } addresses
            ? area.Within([.. PlaceChoices.Of(addresses, words).Take(MostToChooseFrom)]).Result()
            : CallResult.Down;
    }

    // A postcode says where better than any other word does.
    private async Task<ImmutableArray<Detail>?> SearchAsync(string words, CancellationToken cancellationToken)
    {
        if (Postcodes.Find(words) is [{ IsAmbiguous: false, Value: var code }, ..])
        {
            var there = await search.AtPostcodeAsync(code.Value, cancellationToken);
            if (there is null or { IsEmpty: false })
            {
                return there;
            }
        }

        return await search.WithWordsAsync(words, cancellationToken);
    }
}
