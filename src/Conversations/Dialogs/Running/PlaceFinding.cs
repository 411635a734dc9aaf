using System.Collections.Immutable;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>Finds where the resident's words for a place lie. A system that does not know it, or is down, leaves the words as they are.</summary>
internal sealed class PlaceFinding(ICouncilServices services)
{
    private const string NoneFound = "none found";
    private const int MostToChoose = 6;

    public const string Operation = "places.find";

    public bool IsConnected { get; } = services.Operations.Any(operation => operation.Name == Operation);

    /// <summary>An address or a street is known already; anything else is only words, or a point.</summary>
    public bool MustFind(Detail place) => IsConnected && !place.Facts.ContainsKey("uprn") && !place.Facts.ContainsKey("usrn");

    /// <summary>What is there, or what it may be. It is unknown only when a system looked and found nothing: a place in another's area is known.</summary>
    public async Task<(Detail? Found, ImmutableArray<Detail> Others, bool IsUnknown)> FindAsync(ServiceCall finding, CancellationToken cancellationToken)
    {
        var outcome = await services.CallAsync(finding, cancellationToken);
        return outcome.Found switch
        {
            [var one] => (one, [], false),
            { Length: > 1 and <= MostToChoose } several => (null, several, false),
            _ => (null, [], outcome.Name == NoneFound),
        };
    }
}
