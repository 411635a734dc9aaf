using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>The addresses at a postcode, for a resident to choose theirs.</summary>
internal sealed class AtPostcode(string name, AddressSearch search) : IServiceOperation
{
    public Operation Shape { get; } = new(name) { Needs = ["postcode"], Outcomes = ["found", "none found"] };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken) =>
        await search.AtPostcodeAsync(call.Using["postcode"].Value, cancellationToken) switch
        {
            null => CallResult.Down,
            { IsEmpty: true } => Outcomes.NoneFound.Result(),
            { } addresses => Outcomes.Found(addresses).Result(),
        };
}
