using System.Collections.Immutable;

namespace CouncilBot.Conversations.Services;

/// <summary>Something that a council system can do, as dialogs know it: <c>waste.report-missed</c>.</summary>
public sealed record Operation(string Name)
{
    /// <summary>Every way in which it may end, besides "service down".</summary>
    public ImmutableArray<string> Outcomes { get; init; } = [];

    /// <summary>The details that it cannot do without, by the names of `using`.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>The facts that its outcomes bring, for ((double brackets)).</summary>
    public ImmutableArray<string> Gives { get; init; } = [];

    /// <summary>Whether it changes something, so that it must be sent once and may be kept until the system is back.</summary>
    public bool Sends { get; init; }
}
