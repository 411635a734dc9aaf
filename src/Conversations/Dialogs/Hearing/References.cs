using System.Text.RegularExpressions;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>The reference of a report, or the number on a post, in what people write: "FMS-20731", "fms 20731", "ref no. 20731", "34B".</summary>
internal static partial class References
{
    public static Reading Read(string text, bool inPassing)
    {
        var match = Whole().Match(text);
        match = match.Success || inPassing ? match : Only().Match(text) is { Success: true } only ? only : Figures().Match(text);
        if (!match.Success)
        {
            return Reading.Nothing;
        }

        var letters = match.Groups["letters"].Value.ToUpperInvariant();
        var reference = (letters.Length > 0 ? $"{letters}-" : "") + match.Groups["figures"].Value.ToUpperInvariant();
        return new Reading.One(new Detail(reference, reference), AnswerReading.Without(text, match.Index, match.Index + match.Length));
    }

    /// <summary>Whether it is a reference and nothing more.</summary>
    public static bool IsOne(string text) => Read(text, inPassing: true) is Reading.One { Rest.Length: 0 };

    // Letters and figures, joined or with a hyphen; apart from each other only where both are too long for "no 34" and "may 2026".
    [GeneratedRegex(@"(?<![\w-])(?:(?<letters>[a-z]{2,4})(?:\s?[-–]\s?)?(?<figures>\d{3,10})|(?!(?:ref|no|num|day|page|by|in|on|at|the|and|is|was|my|for|to|since)\b)(?<letters>[a-z]{2,3}) (?<figures>\d{4,10}))(?![\w-]|,\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\W*(?:(?:its|it's|it is|the|my|ref|reference|number|num|no|column|col|post|lamp|light)\W+){0,3}(?<figures>[a-z]?\d{1,10}[a-z]?)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Only();

    [GeneratedRegex(@"(?<![\w£.-])(?<figures>\d{3,10})(?![\w-]|[.,]\d)")]
    private static partial Regex Figures();
}
