using System.Collections.Immutable;

namespace CouncilBot.Conversations;

/// <summary>One message handled: what to remember, what to say, how it ended and what it was about.</summary>
public sealed record Turn(Conversation After, ImmutableArray<Reply> Replies, TurnOutcome Outcome)
{
    public string? Topic { get; init; }

    public double Confidence { get; init; }

    /// <summary>The emergency category, when there was one, and the words that told us.</summary>
    public string? Emergency { get; init; }

    public string? Because { get; init; }

    public ImmutableArray<(string Topic, double Confidence)> RunnersUp { get; init; } = [];
}
