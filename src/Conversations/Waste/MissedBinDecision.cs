using System.Collections.Immutable;

namespace CouncilBot.Conversations.Waste;

/// <summary>Whether a missed bin may be reported, by which rule, and how every rule before it answered.</summary>
public sealed record MissedBinDecision(MissedBinRule DecidedBy, bool MayReport, ImmutableArray<RuleStep> Trace)
{
    /// <summary>The words of the rule that decided.</summary>
    public string Reason => Trace[^1].Words;

    /// <summary>Placeholders that its words were filled from: a reference, until when, by when.</summary>
    public ImmutableSortedDictionary<string, string> Facts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
