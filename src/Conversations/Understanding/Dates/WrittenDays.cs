using System.Globalization;
using CouncilBot.Conversations.Understanding.Amounts;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Days written by their number and month, day first: 3/11, 3.11.26, 2026-03-05, 3rd of March, March 3rd.</summary>
internal static class WrittenDays
{
    private const int Century = 2000;

    /// <summary>The shape of a date, whether or not there is such a day: "31 February" too.</summary>
    public static Said<(int Day, int Month, int? Year)>? Shape(SpokenText text, int at) => Numeric(text, at) ?? DayFirst(text, at) ?? MonthFirst(text, at) ?? YearFirst(text, at);

    public static Said<DateOnly>? At(SpokenText text, int at, Present present) => Shape(text, at) is { } shape ? Of(shape, present) : null;

    public static Said<DateOnly>? Of(Said<(int Day, int Month, int? Year)> shape, Present present)
    {
        var (day, month, year) = shape.Value;
        return month is < 1 or > 12 || day is < 1 or > 31 ? null
            : year is not { } given ? Nearest.Of(day, month, present, shape.Next)
            : given is > 1800 and < 2200 && day <= DateTime.DaysInMonth(given, month) ? new Said<DateOnly>(new DateOnly(given, month, day), shape.Next)
            : null;
    }

    /// <summary>A number of a day: 3, 3rd, third.</summary>
    public static Said<int>? DayNumber(SpokenText text, int at)
    {
        var number = Ordinals.At(text, at) ?? (text[at].IsFigures && text[at].Length <= 2 ? new Said<int>(Number(text, at), at + 1)
            : NumberWords.Unit(text[at].Word) is not null || NumberWords.Ten(text[at].Word) is not null ? WholeNumbers.Small(text, at) : null);
        return number is { Value: >= 1 and <= 31 } ? number : null;
    }

    public static int? MonthNumber(SpokenText text, int at) => text[at].IsFigures && Number(text, at) is >= 1 and <= 12 and var month ? month : null;

    /// <summary>A year of four figures, or of two after a day and month.</summary>
    public static Said<int>? Year(SpokenText text, int at, bool shortToo)
    {
        var start = text[at].Word is "'" or "’" ? at + 1 : at;
        var isClock = text[start + 1].Word is ":" or "." && text[start + 2].IsFigures && text.IsGlued(start + 2);
        return text[start].IsWord && shortToo ? SpokenYear(text, start)
            : !text[start].IsFigures || isClock || (text[start + 1].IsWord && text.IsGlued(start + 1)) ? null
            : text[start].Length == 4 && Number(text, start) is > 1800 and < 2200 and var year ? new Said<int>(year, start + 1)
            : text[start].Length == 2 && (start > at || (shortToo && Number(text, start) is > 12 and < 60 && !IsHourOrRange(text, start + 1))) ? new Said<int>(Century + Number(text, start), start + 1)
            : null;
    }

    // "Twenty twenty six", "two thousand and twenty six", "nineteen eighty four".
    private static Said<int>? SpokenYear(SpokenText text, int at) =>
        WholeNumbers.Small(text, at) is not { } first ? null
        : first.Value is > 1800 and < 2200 ? first
        : first.Value is 19 or 20 && WholeNumbers.Small(text, first.Next) is { Value: >= 10 and < 100 } second && text[first.Next].IsWord ? new Said<int>((first.Value * 100) + second.Value, second.Next)
        : null;

    private static bool IsHourOrRange(SpokenText text, int at) => text[at].Word is "-" or "–" or "to" or "am" or "pm" or "oclock" or "hours" or "minutes" or "people";

    // 3/11, 3/11/26, 3-11-2026, 3.11.2026, 2026-03-05.
    private static Said<(int Day, int Month, int? Year)>? Numeric(SpokenText text, int at)
    {
        var mark = text[at + 1].Word;
        if (!text[at].IsFigures || (mark is not ("/" or "-" or ".") || !IsFree(text, at)) || !IsNext(text, at + 1) || !text[at + 2].IsFigures)
        {
            return null;
        }

        var hasThird = text.Is(at + 3, mark) && IsNext(text, at + 3) && text[at + 4].IsFigures && !IsInLonger(text, at + 5, mark);
        return (text[at].Length, text[at + 2].Length, hasThird ? text[at + 4].Length : 0) switch
        {
            (<= 2, <= 2, 4 or 2) => Swapped(Number(text, at), Number(text, at + 2), Full(text, at + 4), at + 5),
            (4, <= 2, <= 2 and > 0) => new((Number(text, at + 4), Number(text, at + 2), Number(text, at)), at + 5),
            (<= 2, <= 2, 0) when mark is "/" && !text.Is(at + 3, mark) && !(text.Is(at + 3, ".") && IsNext(text, at + 3) && text[at + 4].IsFigures) && !IsSaying(text, at) && Number(text, at + 2) is >= 1 and <= 12 => new((Number(text, at), Number(text, at + 2), null), at + 3),
            _ => null,
        };
    }

    // "24/7" is all the time.
    private static bool IsSaying(SpokenText text, int at) => text.Is(at, "24") && text.Is(at + 2, "7");

    // "12/31/2025" can only be written month first.
    private static Said<(int Day, int Month, int? Year)> Swapped(int first, int second, int year, int next) =>
        second > 12 && first <= 12 ? new((second, first, year), next) : new((first, second, year), next);

    private static bool IsFree(SpokenText text, int at) => !text.IsGlued(at) || (text[at - 1].IsMark && text[at - 1].Word is not ("/" or "." or "£" or ":" or "$" or "#") && !(text.Is(at - 1, "-") && text[at - 2].IsFigures && text[at - 2].Length is not (1 or 2 or 4)));

    private static bool IsNext(SpokenText text, int at) => text.IsGlued(at) && text.IsGlued(at + 1);

    private static bool IsInLonger(SpokenText text, int at, string mark) => text.Is(at, mark) && IsNext(text, at) && text[at + 1].IsFigures && mark is not "-";

    private static Said<(int Day, int Month, int? Year)>? DayFirst(SpokenText text, int at)
    {
        if (IsOfAnother(text, at) || DayNumber(text, at) is not { } day)
        {
            return null;
        }

        var next = Between(text, text.Skip(day.Next, "day"));
        next = text.Is(next, "of") ? text.Skip(next + 1, "the") : next;
        return Month(text, next) is { } month && !(CalendarWords.IsOtherWord(text[next].Word) && text[at].IsWord && NumberWords.Ordinal(text[day.Next - 1].Word) is null) ? WithYear(text, day.Value, month.Value, month.Next) : null;
    }

    // The 12 of "£12", "10:12" and "3.12".
    private static bool IsOfAnother(SpokenText text, int at) =>
        text[at].IsFigures && (text[at - 1].Word is "£" or "$" or "€" || (text.IsGlued(at) && (text[at - 1].Word is "/" or "." || (text.Is(at - 1, ":") && text[at - 2].IsFigures))));

    private static Said<(int Day, int Month, int? Year)>? MonthFirst(SpokenText text, int at)
    {
        if (Month(text, at) is not { } month)
        {
            return null;
        }

        var next = text.Skip(text.Is(month.Next, ",") && Ordinals.At(text, month.Next + 1) is not null ? month.Next + 1 : Between(text, month.Next), "the");
        return DayNumber(text, next) is { } day && !IsClock(text, day.Next) ? WithYear(text, day.Value, month.Value, day.Next) : null;
    }

    // 2026 March 5th; 2026/Mar/5.
    private static Said<(int Day, int Month, int? Year)>? YearFirst(SpokenText text, int at) =>
        text[at].Length == 4 && Year(text, at, false) is { } year && Month(text, Between(text, year.Next)) is { } month && DayNumber(text, Between(text, month.Next)) is { } day
            ? new((day.Value, month.Value, year.Value), day.Next)
            : null;

    private static Said<int>? Month(SpokenText text, int at) => text[at].IsWord && CalendarWords.Month(text[at].Word) is { } month ? new Said<int>(month, text.Is(at + 1, ".") && text.IsGlued(at + 1) && text[at].Length <= 4 && (text[at + 2].IsFigures || text[at + 2].Word is ",") ? at + 2 : at + 1) : null;

    private static Said<(int Day, int Month, int? Year)> WithYear(SpokenText text, int day, int month, int next)
    {
        var at = text[next].Word is "," or "of" or "in" || (text[next].Word is "-" or "/" && text.IsGlued(next)) ? next + 1 : next;
        return Year(text, at, shortToo: text[next].Word is not ("," or "of" or "in") && !(at > next && text[next - 1].IsFigures)) is { } year ? new((day, month, year.Value), year.Next) : new((day, month, null), next);
    }

    private static int Between(SpokenText text, int at) => text[at].Word is "-" or "/" or "." && text.IsGlued(at) ? at + 1 : at;

    private static bool IsClock(SpokenText text, int at) => text[at].Word is ":" or "am" or "pm" or "oclock" || (text.Is(at, ".") && text.IsGlued(at + 1) && text[at + 1].IsFigures);

    private static int Full(SpokenText text, int at) => text[at].Length == 2 ? Number(text, at) + (Number(text, at) < 50 ? Century : Century - 100) : Number(text, at);

    private static int Number(SpokenText text, int at) => int.Parse(text[at].Word, CultureInfo.InvariantCulture);
}
