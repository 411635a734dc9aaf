using System.Text.RegularExpressions;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Knowledge.Search;

/// <summary>
/// A passage for a small screen: the sentence that has the fact asked for first, and the others after it.
/// Sentences stay whole, and one that leans on the sentence before it keeps that one.
/// </summary>
public static partial class FactFirst
{
    private const int AFactCounts = 2;

    /// <param name="passage">The passage.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="room">How many letters are seen at once: what fits stays as its officer wrote it.</param>
    public static string Of(Passage passage, string question, int room)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var sentences = Ends().Split(passage.Text).Where(sentence => sentence.Length > 0).ToList();
        if (passage.Text.Length <= room || passage.Text.Contains('\n', StringComparison.Ordinal) || sentences.Count < 2)
        {
            return passage.Text; // a list is read in its order
        }

        var asked = Analyzer.Words(question).ToHashSet();
        var fact = AskedFor.In(question);
        var best = sentences.Index().MaxBy(sentence => Analyzer.Words(sentence.Item).Distinct().Count(asked.Contains) + (fact?.IsIn(new Passage("", sentence.Item)) == true ? AFactCounts : 0)).Index;
        while (best > 0 && LeansBack().IsMatch(sentences[best]))
        {
            best--;
        }

        return string.Join(' ', sentences.Skip(best).Concat(sentences.Take(best)));
    }

    [GeneratedRegex(@"(?<=[.?!])\s+(?=[A-Z£\[*])")]
    private static partial Regex Ends();

    [GeneratedRegex(@"^(?:It|Its|They|Their|This|These|That|Those|He|She|Then|So|But|And|Or|Also|Otherwise|Both|If so|If not|After that)\b")]
    private static partial Regex LeansBack();
}
