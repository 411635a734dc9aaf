using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>A whole month, by its first day: "march", "march 2026", "next month", "this May".</summary>
internal static class MonthReader
{
    public static Said<DateOnly>? At(SpokenText text, int at, Present present)
    {
        var start = text.Skip(at, "the");
        if (text.Is(start, "month"))
        {
            return text.Says(start, ["month", "after", "next"]) ? First(present.Today, 2, start + 3)
                : text.Says(start, ["month", "before", "last"]) ? First(present.Today, -2, start + 3)
                : start > at ? First(present.Today, 0, start + 1) : null;
        }

        var ahead = WeekdayWords.Ahead(text[start].Word);
        return Numeric(text, at) ?? ( ahead is { } months && text.Is(start + 1, "month") ? First(present.Today, months, start + 2) : Named(text, start, ahead, present));
    }

    // 2026-03, 03/2026, 2026 March.
    private static Said<DateOnly>? Numeric(SpokenText text, int at)
    {
        if (!text[at].IsFigures || (text.IsGlued(at) && text[at - 1].Word is "-" or "/" or "."))
        {
            return null;
        }

        if (text[at].Length == 4 && WrittenDays.Year(text, at, shortToo: false) is { } year && text[year.Next].IsWord && CalendarWords.Month(text[year.Next].Word) is { } name && !CalendarWords.IsOtherWord(text[year.Next].Word))
        {
            return new Said<DateOnly>(new DateOnly(year.Value, name, 1), year.Next + 1);
        }

        var isJoined = text[at + 1].Word is "-" or "/" && text.IsGlued(at + 1) && text.IsGlued(at + 2) && !(text[at + 3].Word is "-" or "/" && text.IsGlued(at + 3));
        var (first, last) = text[at].Length == 4 ? (at, at + 2) : (at + 2, at);
        return isJoined && text[first].Length == 4 && text[last].Length <= 2 && WrittenDays.Year(text, first, shortToo: false) is { } given && WrittenDays.MonthNumber(text, last) is { } month
            ? new Said<DateOnly>(new DateOnly(given.Value, month, 1), at + 3)
            : null;
    }

    private static Said<DateOnly>? Named(SpokenText text, int at, int? ahead, Present present)
    {
        var word = ahead is null ? at : at + 1;
        if (!text[word].IsWord || CalendarWords.Month(text[word].Word) is not { } month)
        {
            return null;
        }

        var next = text[word + 1].Word is "of" or "in" or "," or "." or "-" or "/" ? word + 2 : word + 1;
        return WrittenDays.Year(text, next, shortToo: text.Is(next - 1, "-") || text.Is(next - 1, "/")) is { } year && year.Value > 0 ? new Said<DateOnly>(new DateOnly(year.Value, month, 1), year.Next)
            : text[next].Word is "this" or "next" or "last" && text.Is(next + 1, "year") ? new Said<DateOnly>(new DateOnly(present.Today.Year + WeekdayWords.Ahead(text[next].Word)!.Value, month, 1), next + 2) // "!": it is one of the three
            : Nearest(month, ahead, present, word + 1) with { IsWeak = ahead is null or 0 && CalendarWords.IsOtherWord(text[word].Word) };
    }

    // This month's own name means this month, whatever the tense.
    private static Said<DateOnly> Nearest(int month, int? ahead, Present present, int next)
    {
        var anchor = present.Anchor.AddDays(1 - present.Anchor.Day);
        var asked = ahead switch { 1 => present.After(anchor.AddMonths(1)), -1 => present.Before(anchor.AddMonths(-1)), _ => present with { Anchor = anchor } };
        return ahead == 0 ? new Said<DateOnly>(new DateOnly(present.Today.Year, month, 1), next) : Dates.Nearest.Of(1, month, asked, next)!; // "!": every year has a first of it
    }

    private static Said<DateOnly> First(DateOnly day, int months, int next) => new(day.AddDays(1 - day.Day).AddMonths(months), next);
}
