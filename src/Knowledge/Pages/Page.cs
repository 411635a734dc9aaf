using System.Collections.Immutable;

namespace CouncilBot.Knowledge.Pages;

/// <summary>What the council says about one topic.</summary>
public sealed record Page(
    string Topic,
    string Title,
    string Area,
    string Owner,
    DateOnly ReviewBy,
    ImmutableArray<string> SeeAlso,
    ImmutableArray<string> PeopleAsk,
    ImmutableArray<Passage> Passages)
{
    /// <summary>Whether people who ask about it may be in danger: then what they ask is no example of ordinary questions.</summary>
    public bool NearDanger { get; init; }

    /// <summary>The whole address of a page that came in from elsewhere; null for a page that stands on our own site.</summary>
    public string? Address { get; init; }

    /// <summary>Where the page stands: on the council's website, or elsewhere.</summary>
    public string Path => Address ?? $"/pages/{Area}/{Topic}";
}
