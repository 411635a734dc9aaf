using System.Collections.Immutable;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>Which addresses this council looks after, by the codes of the councils that keep them.</summary>
internal sealed class OurArea(IReadOnlyList<string> codes)
{
    /// <summary>The places that are ours; when all are somebody else's, who they are.</summary>
    public ServiceOutcome Within(ImmutableArray<Detail> places)
    {
        if (places.IsEmpty)
        {
            return Outcomes.NoneFound;
        }

        var ours = places.Where(IsOurs).ToImmutableArray();
        return ours.Length > 0 ? Outcomes.Found(ours) : new ServiceOutcome("outside").With("council", places[0].Facts.GetValueOrDefault("council", ""));
    }

    public bool IsOurs(Detail place) => codes.Count == 0 || codes.Contains(place.Facts.GetValueOrDefault("custodian", ""));
}
