using System.Globalization;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Counts how questions with a known topic were answered.</summary>
internal sealed class EvalTally
{
    private int known;
    private int first;
    private int amongThree;
    private int answered;
    private int answeredRight;
    private int outside;
    private int outsideAnswered;

    public void Add(Question question, Turn turn)
    {
        var isAnswer = turn.Outcome == TurnOutcome.Answered;
        if (question.Other("topic_id") is not { Length: > 0 } topic)
        {
            outside++;
            outsideAnswered += isAnswer ? 1 : 0;
            return;
        }

        var right = Right(question);
        var ranked = new[] { turn.Topic }.OfType<string>().Concat(turn.RunnersUp.Select(other => other.Topic)).Take(3).ToList();
        known++;
        first += ranked.Count > 0 && right.Contains(ranked[0]) ? 1 : 0;
        amongThree += ranked.Exists(right.Contains) ? 1 : 0;
        answered += isAnswer ? 1 : 0;
        answeredRight += isAnswer && right.Contains(ranked[0]) ? 1 : 0;
    }

    /// <summary>The topics that answer the question; none when it is outside them all.</summary>
    public static HashSet<string> Right(Question question) =>
        [.. (question.Other("also_ok") ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries), .. new[] { question.Other("topic_id") }.Where(topic => topic is { Length: > 0 }).OfType<string>()];

    public string InWords() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {known} questions on our topics: the right one first for {Part(first, known):P1}, among the first three for {Part(amongThree, known):P1}.
        Answered: {Part(answered, known):P1} of them, rightly {Part(answeredRight, answered):P1}.
        {outside} questions on none of our topics: {Part(outsideAnswered, outside):P1} answered all the same.
        """);

    public string Json() => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"questions":{{known}},"top1":{{Part(first, known):F4}},"top3":{{Part(amongThree, known):F4}},"coverage":{{Part(answered, known):F4}},"precision":{{Part(answeredRight, answered):F4}},"outOfScope":{{outside}},"falseAnswers":{{Part(outsideAnswered, outside):F4}}}""");

    private static double Part(int some, int all) => all == 0 ? 0 : (double)some / all;
}
