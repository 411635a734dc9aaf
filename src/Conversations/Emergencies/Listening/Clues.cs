namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>The second ear: single words that say little alone and much together. Each has points; long messages need more.</summary>
internal sealed class Clues(int enough)
{
    private const int Window = 24;
    private const int FewestWords = 4;

    /// <summary>The most telling stretch of the message, when its points are enough.</summary>
    public HeardClues? Listen(IReadOnlyList<HeardWord> words)
    {
        var length = Math.Min(words.Count, Window);
        var needed = enough * Math.Sqrt(Math.Max(length, FewestWords));
        var sum = 0;
        HeardClues? best = null;
        var most = needed;
        for (var at = 0; at < words.Count; at++)
        {
            sum += words[at].Known.Points - (at >= Window ? words[at - Window].Known.Points : 0);
            if (at >= length - 1 && sum >= most)
            {
                most = sum;
                best = Describe(words, at + 1 - length, at + 1);
            }
        }

        return best;
    }

    private static HeardClues Describe(IReadOnlyList<HeardWord> words, int from, int to)
    {
        var about = Enumerable.Range(from, to - from).Where(at => words[at].Known.Points > 0).ToList();
        var category = about.GroupBy(at => words[at].Known.About).MaxBy(clues => clues.Sum(at => words[at].Known.Points));
        return new HeardClues(category?.Key ?? 0, about[0], about[^1] + 1);
    }
}
