using System.Text.RegularExpressions;

namespace CouncilBot.Knowledge.Words;

/// <summary>
/// How old a reader must be for a text, by the grade formula of Flesch and Kincaid: long sentences and long words make it older.
/// Public services write for the age of nine. Short texts give rough figures: judge some sentences together.
/// </summary>
public static partial class ReadingAge
{
    /// <summary>What public services write for.</summary>
    public const double Plain = 9;

    /// <summary>A school grade is so many years younger than its pupils.</summary>
    private const double YearsBeforeSchool = 5;

    /// <summary>The age, or 0 for a text without words.</summary>
    public static double Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (words, sentences, syllables) = (0, 0, 0);
        foreach (var sentence in SentenceEnd().Split(text))
        {
            var counted = Word().Matches(sentence).Select(word => Syllables(word.Value)).ToList();
            words += counted.Count;
            sentences += counted.Count > 0 ? 1 : 0;
            syllables += counted.Sum();
        }

        return words == 0 ? 0 : Math.Max(YearsBeforeSchool, (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59 + YearsBeforeSchool);
    }

    /// <summary>How many words a text has, as they are counted here.</summary>
    public static int Words(string text) => Word().Count(text);

    // Groups of vowels, but for an e that ends a word in silence: "made", "boxes" has two, "table" has two.
    private static int Syllables(string word)
    {
        var groups = VowelGroup().Count(word);
        return Math.Max(1, SilentEnd().IsMatch(word) ? groups - 1 : groups);
    }

    // A blank line, a list's dash, and a full stop that is not within an address or a figure.
    [GeneratedRegex(@"[.!?:;]+(?=\s|$)|\n\s*\n|\n\s*- ")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}[\p{L}'’]*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+", RegexOptions.IgnoreCase)]
    private static partial Regex VowelGroup();

    [GeneratedRegex("(?:(?<![aeiouy]|[^aeiouyl]l)e|(?<![aeiouytd])ed|(?<![aeiouyszxcg]|sh|ch)es)$", RegexOptions.IgnoreCase)]
    private static partial Regex SilentEnd();
}
