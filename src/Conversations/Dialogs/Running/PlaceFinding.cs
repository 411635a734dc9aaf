using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Dialogs.Hearing;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Understanding.Contacts;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>Finds where the resident's words for a place lie. A system that does not know it, or is down, leaves the words as they are.</summary>
internal sealed partial class PlaceFinding(ICouncilServices services)
{
    private const string NoneFound = "none found";
    private const int MostToChoose = 6;

    public const string Operation = "places.find";

    public const string Place = "place";

    public bool IsConnected { get; } = services.Operations.Any(operation => operation.Name == Operation);

    /// <summary>An address or a street is known already; anything else is only words, or a point.</summary>
    public bool MustFind(Detail place) => IsConnected && !place.Facts.ContainsKey("uprn") && !place.Facts.ContainsKey("usrn");

    /// <summary>What is there, or what it may be. It is unknown only when a system looked and found nothing: a place in another's area is known.</summary>
    public async Task<(Detail? Found, ImmutableArray<Detail> Others, bool IsUnknown)> FindAsync(ServiceCall finding, CancellationToken cancellationToken)
    {
        var outcome = await services.CallAsync(finding, cancellationToken);
        return outcome.Found switch
        {
            [var one] => (AsSaid(one, finding.Using[Place].Words), [], false),
            { Length: > 1 and <= MostToChoose } several => (null, several, false),
            _ => (null, [], outcome.Name == NoneFound),
        };
    }

    // A street is too long to find a hole in: what the resident said of it goes on with it, "the co-op on high street (High Street, Marlbury)".
    private static Detail AsSaid(Detail found, string said)
    {
        var known = PlainWords.Of(found.Words).ToHashSet();
        return found.Facts.ContainsKey("uprn") || found.Facts.ContainsKey("address") || !SaysWhere().IsMatch(said) || PlainWords.Of(said).All(word => known.Contains(word) || PlaceWords.IsNoName(word)) || Postcodes.Only(said) is not null
            ? found
            : found with { Words = $"{said} ({found.Words})" };
    }

    [GeneratedRegex(@"\d|\b(?:on|by|near|nr|outside|opposite|behind|at|in|between|past|next|corner|junction|before|after)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysWhere();
}
