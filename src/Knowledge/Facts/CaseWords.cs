using System.Collections.Frozen;

namespace CouncilBot.Knowledge.Facts;

/// <summary>The English words that tell one case from another, so that two figures beside different ones do not contradict each other.</summary>
internal static class CaseWords
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        "first", "second", "third", "fourth", "next", "extra", "additional", "another", "other", "further", "more", "most", "less", "least",
        "minimum", "maximum", "half", "double", "both", "child", "children", "adult", "adults", "young", "under", "over", "below", "above", "small", "smaller", "large", "larger", "big",
        "low", "high", "higher", "lower", "standard", "reduced", "full", "new", "old", "early", "late", "later", "earlier", "before", "after", "between", "urgent", "emergency", "routine", "priority",
        "winter", "summer", "spring", "autumn", "christmas", "easter", "night", "evening", "morning", "afternoon", "daytime", "weekend", "weekends", "holiday", "holidays",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekday",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "single", "couple", "joint", "primary", "secondary", "online", "post", "person", "without", "not", "except", "unless", "usually", "average", "total");

    private static readonly FrozenSet<string> Rates = FrozenSet.Create("hour", "day", "week", "month", "year", "hourly", "daily", "weekly", "monthly", "yearly", "annual");

    /// <summary>Whether they are different cases: other words; or numbers or rates that both have, and none the same.</summary>
    public static bool Differ(FrozenSet<string> one, FrozenSet<string> other) =>
        !one.Where(All.Contains).ToHashSet().SetEquals(other.Where(All.Contains)) || Apart(one, other, IsNumber) || Apart(one, other, Rates.Contains);

    /// <summary>The word in the form in which cases are compared, or null when it tells none.</summary>
    public static string? Of(string word) => IsNumber(word) || Tells(word) ? word : word.EndsWith('s') && Tells(word[..^1]) ? word[..^1] : null;

    private static bool Tells(string word) => All.Contains(word) || Rates.Contains(word);

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    private static bool Apart(FrozenSet<string> one, FrozenSet<string> other, Func<string, bool> sort) =>
        one.Any(sort) && other.Any(sort) && !one.Where(sort).Any(other.Contains);
}
