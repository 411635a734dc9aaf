using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Understanding.Contacts;

/// <summary>Finds postcodes as people type them: any case and spacing, O for 0, I or l for 1, run into the words around them.</summary>
public static partial class Postcodes
{
    private const int Most = 100;

    public static IReadOnlyList<Found<Postcode>> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = Bounded.Text(text);
        var found = Matches(text, Clear()).ToList();
        found.AddRange(Matches(text, WithSlips()).Where(slip => IsMeant(text, slip) && found.TrueForAll(other => slip.End <= other.Start || slip.Start >= other.End)));
        if (found.Count == 0)
        {
            found.AddRange(Matches(text, RunIn()));
        }

        return [.. found.OrderBy(one => one.Start)];
    }

    /// <summary>The postcode, if the message is one and nothing else.</summary>
    public static Found<Postcode>? Only(string text)
    {
        if (WholeMessage.Only(text, Find(text)) is { } found)
        {
            return found;
        }

        var letters = string.Concat(Bounded.Text(text).Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return letters.Length is >= 5 and <= 7 && Mended(letters) is [var best, .. var others]
            ? new Found<Postcode>(best, text.Length - text.TrimStart().Length, text.TrimEnd().Length) { Others = [.. others] }
            : null;
    }

    private static IEnumerable<Found<Postcode>> Matches(string text, Regex shape)
    {
        foreach (var match in shape.Matches(text).Take(Most))
        {
            if (Mended(string.Concat(match.Value.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()) is [var best, .. var others])
            {
                yield return new Found<Postcode>(best, match.Index, match.Index + match.Length) { Others = [.. others] };
            }
        }
    }

    // Every postcode that it can be when letters and figures that look alike are set right: as typed first.
    private static List<Postcode> Mended(string letters)
    {
        var mended = new List<Postcode>();
        var inward = $"{AsFigure(letters[^3])}{AsLetter(letters[^2])}{AsLetter(letters[^1])}";
        foreach (var outward in Outwards(letters[..^3]))
        {
            if (Postcode.TryParse(outward + inward, out var postcode) && !mended.Contains(postcode))
            {
                mended.Add(postcode);
            }
        }

        return mended;
    }

    private static IEnumerable<string> Outwards(string typed)
    {
        if (typed.Length > 0 && AsFigure(typed[^1]) is var lastFigure && typed.Length > 1)
        {
            var middle = typed.Length > 2 ? typed[1..^1] : "";
            if (typed.Length < 4)
            {
                yield return AsLetter(typed[0]) + (typed.Length > 2 ? AsLetter(middle[0]).ToString() : "") + lastFigure; // A9, AA9
                yield return AsLetter(typed[0]) + (typed.Length > 2 ? AsFigure(middle[0]).ToString() : "") + lastFigure; // A99
                yield return AsLetter(typed[0]) + (typed.Length > 2 ? AsFigure(middle[0]).ToString() : "") + typed[^1]; // A9A
            }
            else
            {
                var start = $"{AsLetter(typed[0])}{AsLetter(typed[1])}{AsFigure(typed[2])}";
                yield return start + lastFigure; // AA99
                yield return start + typed[^1]; // AA9A
            }
        }
    }

    private static char AsFigure(char typed) => typed switch { 'O' => '0', 'I' or 'L' => '1', _ => typed };

    private static char AsLetter(char typed) => typed switch { '0' => 'O', '1' => 'L', _ => typed };

    // With slips it must look meant: a figure somewhere in both halves, or in capitals, so that "all 2be" is words.
    private static bool IsMeant(string text, Found<Postcode> slip)
    {
        var typed = text.AsSpan(slip.Start, slip.End - slip.Start);
        if (typed[..3].ToString().ToLowerInvariant() is "mon" or "tue" or "wed" or "thu" or "fri" or "sat" or "sun")
        {
            return false; // "mon 9th"
        }

        var halves = (Outward: typed[..^3].ContainsAnyInRange('0', '9'), Inward: typed[^3..].ContainsAnyInRange('0', '9'));
        return (halves.Outward && halves.Inward) || ((halves.Outward || halves.Inward) && (!typed.ContainsAnyInRange('a', 'z') || WholeMessage.IsOnly(text, slip.Start, slip.End)));
    }

    [GeneratedRegex(@"(?<![A-Z0-9£])[A-Z]{1,2}[0-9][0-9A-Z]?[ .\-]{0,3}[0-9][ABD-HJLNP-UW-Z]{2}(?![A-Z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clear();

    [GeneratedRegex(@"(?<![A-Z0-9£])[A-Z01]{1,2} ?[0-9OIL][0-9A-Z]?[ .\-]{0,3}[0-9OIL] ?[A-Z01]{2}(?![A-Z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithSlips();

    [GeneratedRegex(@"(?<=is|code)[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][ABD-HJLNP-UW-Z]{2}(?![A-Z0-9])|(?<![A-Z0-9])[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][ABD-HJLNP-UW-Z]{2}(?=pl|thank|and|cheers)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RunIn();
}
