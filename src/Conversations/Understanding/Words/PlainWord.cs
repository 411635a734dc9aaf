using System.Collections.Frozen;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Understanding.Words;

/// <summary>A word as the dictionary has it: in small letters, without apostrophes, short forms and slips of common words of time written out.</summary>
internal static class PlainWord
{
    private const int Longest = 40;
    private const int ShortestMended = 5;

    private static readonly FrozenDictionary<string, string> Short = Table(
        ("today", "tday todat todya tdy"),
        ("tomorrow", "tomo tomoz tmrw tmoz tmw tomrw tomoro tomorow tommorow tommorrow tomorro tmr morrow"),
        ("yesterday", "yday yest yesterdy ystrday ystday yesturday yestday yesterdays"),
        ("tonight", "tonite tonigt 2nite tnite"),
        ("next", "nxt nex"), ("last", "lst"), ("week", "wk"), ("weeks", "wks"), ("weekend", "wkend wknd"),
        ("month", "mth mnth"), ("months", "mths mnths"), ("year", "yr"), ("years", "yrs"), ("hour", "hr"), ("hours", "hrs"),
        ("minute", "min minit"), ("minutes", "mins"), ("second", "sec"), ("seconds", "secs"), ("fortnight", "fortnite fornight"),
        ("morning", "mornin morn moring morining"), ("afternoon", "arvo aftnoon afternon aft"), ("evening", "eve evning evenin"), ("night", "nite nght"),
        ("before", "b4 befor"), ("christmas", "xmas crimbo chrimbo christmass chrismas"), ("and", "n nd"), ("until", "untill til till"),
        ("percent", "pct"), ("quarter", "qtr quater"), ("about", "abt"), ("midday", "middday"), ("ago", "agao"), ("days", "dys"),
        ("monday", "mon mondays"), ("tuesday", "tue tues tuesdays"), ("wednesday", "weds wednes wensday wednesdays wendesday"),
        ("thursday", "thu thur thurs thursdays"), ("friday", "fri fridays"), ("saturday", "saturdays"), ("sunday", "sundays"),
        ("january", "jan"), ("february", "feb febuary"), ("april", "apr apirl aprl"), ("june", "jun"), ("july", "jul"), ("august", "aug"),
        ("september", "sep sept"), ("october", "oct"), ("november", "nov"), ("december", "dec"));

    // Words of time that are long enough to be known with a slip. "March" is not: "match" and "marsh" are words too.
    private static readonly FrozenDictionary<char, string[]> Mended = new[]
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "august", "september", "october",
        "november", "december", "tomorrow", "yesterday", "fortnight", "christmas", "midnight",
    }.GroupBy(word => word[0]).ToFrozenDictionary(words => words.Key, words => words.ToArray());

    private static readonly FrozenSet<string> Themselves = FrozenSet.Create("sundry", "sundae", "friary", "frilly", "augusta", "fridge", "fright");

    private static readonly FrozenDictionary<string, string> WithFigures = Table(
        ("tomorrow", "2moro 2morrow 2mrw 2mro 2moz 2morow"), ("today", "2day"), ("tonight", "2nite 2night"));

    public static string Of(ReadOnlySpan<char> letters)
    {
        var word = Small(letters);
        if (Short.TryGetValue(word, out var whole))
        {
            return whole;
        }

        return word.Length is >= ShortestMended and <= 12 && !Themselves.Contains(word) && Mended.TryGetValue(word[0], out var near) ? Mend(word, near) : word;
    }

    /// <summary>The word that begins with a figure, like "2moro"; null if it is none.</summary>
    public static string? OfFigures(ReadOnlySpan<char> letters) =>
        letters.Length is > 3 and < 9 && letters[0] == '2' && WithFigures.TryGetValue(letters.ToString().ToLowerInvariant(), out var word) ? word : null;

    private static string Small(ReadOnlySpan<char> letters)
    {
        Span<char> small = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in letters)
        {
            if (char.IsLetter(letter) && length < Longest)
            {
                small[length++] = char.ToLowerInvariant(letter);
            }
        }

        return new string(small[..length]);
    }

    private static string Mend(string word, string[] near)
    {
        foreach (var candidate in near)
        {
            var slips = candidate.Length >= 8 ? 2 : 1;
            if (Math.Abs(candidate.Length - word.Length) <= slips && SpellingDistance.Between(word, candidate, slips) <= slips)
            {
                return candidate;
            }
        }

        return word;
    }

    private static FrozenDictionary<string, string> Table(params (string Word, string Forms)[] rows) =>
        rows.SelectMany(row => row.Forms.Split(' ').Distinct().Select(form => KeyValuePair.Create(form, row.Word))).DistinctBy(pair => pair.Key).ToFrozenDictionary();
}
