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

    /// <summary>Where the page stands on the council's website.</summary>
    public string Path => $"/pages/{Area}/{Topic}";
}
