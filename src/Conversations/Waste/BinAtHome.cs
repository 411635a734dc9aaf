using System.Collections.Immutable;

namespace CouncilBot.Conversations.Waste;

/// <summary>What is known about one container of one address.</summary>
public sealed record BinAtHome(string Container)
{
    /// <summary>The last collection that was due, and the next one.</summary>
    public DateOnly? Last { get; init; }

    public DateOnly? Next { get; init; }

    /// <summary>Whether the lorry has been everywhere on its round; unknown where the system does not say.</summary>
    public bool? RoundIsDone { get; init; }

    public DateTimeOffset? RoundDoneAt { get; init; }

    public ImmutableArray<CrewNote> Notes { get; init; } = [];

    /// <summary>The reference of a report that is not yet made good.</summary>
    public string? OpenReport { get; init; }

    /// <summary>The crew fetches the bin from where it is kept, or takes clinical waste.</summary>
    public bool IsAssisted { get; init; }

    /// <summary>The collection that a report now would be about: today's, or else the last.</summary>
    public DateOnly? CollectionInQuestion(DateOnly today) => Next == today ? today : Last;
}
