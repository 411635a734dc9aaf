using System.Collections.Immutable;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>What is at a point on the map, told by the nearest address.</summary>
internal sealed class NearestPlace(string name, AddressSearch search, OurArea area, string words) : IServiceOperation
{
    private readonly Template near = new(words);

    public Operation Shape { get; } = new(name) { Needs = ["place"], Outcomes = ["found", "none found", "outside"], Gives = ["council"] };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken) =>
        Point.Of(call.Using["place"]) is { } point ? await AtAsync(point, cancellationToken) : Outcomes.NoneFound.Result();

    public async Task<CallResult> AtAsync(Point point, CancellationToken cancellationToken)
    {
        if (await search.NearestAsync(point, cancellationToken) is not { } addresses)
        {
            return CallResult.Down;
        }

        return area.Within([.. addresses.Take(1).Select(address => At(point, address))]).Result();
    }

    // The point stays where the resident put it; the address only says what is there.
    private Detail At(Point point, Detail address)
    {
        var text = point.ToString().Split(',');
        return new Detail(point.ToString(), near.Fill(_ => address.Words))
        {
            Facts = address.Facts.SetItem("latitude", text[0]).SetItem("longitude", text[1]).SetItem("address", address.Words),
        };
    }
}
