using CouncilBot.Conversations;

namespace CouncilBot.Bot.CommandLine;

/// <summary>What became of one question whose right topic is known.</summary>
/// <param name="Question">The question.</param>
/// <param name="Turn">What the assistant made of it.</param>
/// <param name="Milliseconds">How long that took.</param>
internal sealed record EvalResult(Question Question, Turn Turn, double Milliseconds)
{
    private readonly HashSet<string> right = EvalTally.Right(Question);

    public bool OutOfScope => right.Count == 0;

    public bool Answered => Turn.Outcome == TurnOutcome.Answered || Turn.Dialog is not null;

    public bool Clarified => Turn.Outcome == TurnOutcome.Clarified;

    /// <summary>The best topic and the runners-up, best first.</summary>
    public IReadOnlyList<string> Ranked { get; } = [.. new[] { Turn.Topic }.OfType<string>().Concat(Turn.RunnersUp.Select(other => other.Topic))];

    /// <summary>Where the right topic stands, from 1; 0 when it is nowhere.</summary>
    public int Rank => Ranked.TakeWhile(topic => !right.Contains(topic)).Count() is var before && before < Ranked.Count ? before + 1 : 0;

    public bool AnsweredRightly => Answered && Rank == 1;

    /// <summary>Asked which was meant, and the right one was among what was named.</summary>
    public bool ClarifiedRightly => Clarified && Rank >= 1 && Rank <= Turn.Replies[^1].Choices.Length - 1; // the last choice is "none of these"

    public bool Helped => AnsweredRightly || ClarifiedRightly;

    public string Topic => Question.Other("topic_id") ?? "";

    public string Style => Question.Other("style") ?? "";
}
