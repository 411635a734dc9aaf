using System.Collections.Immutable;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>Finds where the resident's words for a place lie. A system that does not know it, or is down, leaves the words as they are.</summary>
internal sealed class PlaceFinding(ICouncilServices services)
{
    private const int MostToChoose = 6;

    public const string Operation = "places.find";

    public bool IsConnected { get; } = services.Operations.Any(operation => operation.Name == Operation);

    public async Task<(Detail? Found, ImmutableArray<Detail> Others)> FindAsync(ServiceCall finding, CancellationToken cancellationToken)
    {
        var outcome = await services.CallAsync(finding, cancellationToken);
        return outcome.Found switch
        {
            [] => (null, []),
            [var one] => (one, []),
            var several => several.Length <= MostToChoose ? (null, several) : (null, []),
        };
    }
}
