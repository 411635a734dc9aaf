using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Running;
using CouncilBot.Conversations.Handing;
using CouncilBot.Knowledge;

namespace CouncilBot.Conversations;

/// <summary>One message handled: what to remember, what to say, how it ended and what it was about.</summary>
public sealed record Turn(Conversation After, ImmutableArray<Reply> Replies, TurnOutcome Outcome)
{
    /// <summary>What is sent where the channel is text messages: the replies as the phone gets them.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    public string? Topic { get; init; }

    public double Confidence { get; init; }

    /// <summary>The emergency category, when there was one, and the words that told us.</summary>
    public string? Emergency { get; init; }

    public string? Because { get; init; }

    public ImmutableArray<(string Topic, double Confidence)> RunnersUp { get; init; } = [];

    /// <summary>The dialog that the turn belongs to.</summary>
    public string? Dialog { get; init; }

    /// <summary>What people are to take over from here.</summary>
    public Case? Case { get; init; }

    /// <summary>What is to be sent when its system is back.</summary>
    public KeptRequest? Kept { get; init; }

    /// <summary>Says one thing; the choices that come with it may then be picked.</summary>
    public static Turn Say(Conversation conversation, Reply reply, TurnOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(reply);
        return new(conversation with { Offered = reply.Choices }, [reply], outcome);
    }

    /// <summary>The same turn, with how sure we were of what it is about.</summary>
    public Turn Sure(Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return this with
        {
            Confidence = judgement.Confidence,
            RunnersUp = [.. judgement.RunnersUp.Select(other => (other.Page.Topic, other.Confidence))],
        };
    }
}
