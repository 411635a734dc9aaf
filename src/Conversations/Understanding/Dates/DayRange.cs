using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>From one day to another: "from Monday to Friday", "between 3 and 5 March", "March to May".</summary>
internal static class DayRange
{
    private const int AnotherTime = 400;

    public static Said<When.Days>? At(SpokenText text, int at, Present present) => text.Once(nameof(DayRange), at, present, (_, place) => Read(text, place, present));

    private static Said<When.Days>? Read(SpokenText text, int at, Present present)
    {
        var start = Joins.Start(text, at);
        return Years(text, at, start) ?? Numbered(text, at, start, present) ?? Named(text, at, start, present);
    }

    // Both ends are days or months: "3/3 to 5/3", "Monday - Friday", "March to May".
    private static Said<When.Days>? Named(SpokenText text, int at, int start, Present present)
    {
        if (End(text, start, present) is not { } from || Joins.End(text, at, from.Next) is not { } second)
        {
            return null;
        }

        return End(text, second, present) is { } to ? Between(anchored => End(text, start, anchored), anchored => End(text, second, anchored), present)
            : NumberAfter(text, second, from) is { } last ? new Said<When.Days>(new When.Days(from.Value.First, last.Value), last.Next)
            : null;
    }

    // "3-5 March", "from the 3rd to the 5th of March".
    private static Said<When.Days>? Numbered(SpokenText text, int at, int start, Present present)
    {
        var first = text.Skip(start, "the");
        if (WrittenDays.DayNumber(text, first) is not { } from || Joins.End(text, at, from.Next) is not { } second)
        {
            return null;
        }

        return DayReader.Named(text, second, present) is { } to && IsNumbered(text, second) && from.Value <= to.Value.Day
            ? new Said<When.Days>(new When.Days(to.Value.AddDays(from.Value - to.Value.Day), to.Value), to.Next) { Others = [.. to.Others.Select(other => new When.Days(other.AddDays(from.Value - to.Value.Day), other))] }
            : Clock.Half(text, text.Skip(second + 1, "th")) is null && WrittenDays.DayNumber(text, text.Skip(second, "the")) is { } last && last.Value > from.Value && text[last.Next].Word is "of" or "in" && MonthReader.At(text, last.Next + 1, present) is { } month && last.Value <= DateTime.DaysInMonth(month.Value.Year, month.Value.Month)
                ? new Said<When.Days>(new When.Days(month.Value.AddDays(from.Value - 1), month.Value.AddDays(last.Value - 1)), month.Next)
                : null;
    }

    private static bool IsNumbered(SpokenText text, int at) => WrittenDays.DayNumber(text, text.Skip(at, "the")) is not null;

    // "March 3 to 5".
    private static Said<DateOnly>? NumberAfter(SpokenText text, int at, Said<When.Days> from) =>
        WrittenDays.DayNumber(text, text.Skip(at, "the")) is { } day && from.Value.First == from.Value.Last && day.Value > from.Value.First.Day && day.Value <= DateTime.DaysInMonth(from.Value.First.Year, from.Value.First.Month)
        && CalendarWords.Month(text[from.Next - 2].Word) is not null && Clock.FollowsAnHour(text, day.Next)
            ? WrittenDays.Year(text, text.Skip(day.Next, ","), shortToo: false) is null ? new Said<DateOnly>(from.Value.First.AddDays(day.Value - from.Value.First.Day), day.Next) : null
            : null;

    private static Said<When.Days>? End(SpokenText text, int at, Present present) =>
        DayReader.At(text, at, present) is { } day ? day.As(date => new When.Days(date, date))
        : MonthReader.At(text, at, present) is { } month ? month.As(first => new When.Days(first, first.AddMonths(1).AddDays(-1)))
        : null;

    // An end that is fixed, by its year or by today, tells in which year or week the other lies.
    private static Said<When.Days>? Between(Func<Present, Said<When.Days>?> from, Func<Present, Said<When.Days>?> to, Present present)
    {
        var elsewhere = present with { Anchor = present.Anchor.AddDays(AnotherTime) };
        var last = to(present);
        if (last is not null && (present.Tense == Tense.Past || to(elsewhere)?.Value == last.Value))
        {
            return from(present.Before(last.Value.First)) is { } before && before.Value.First <= last.Value.Last ? new Said<When.Days>(new When.Days(before.Value.First, last.Value.Last), last.Next) : null;
        }

        var first = from(present with { Tense = Tense.Future });
        return first is not null && to(present.After(first.Value.First)) is { } after && after.Value.Last >= first.Value.First
            ? new Said<When.Days>(new When.Days(first.Value.First, after.Value.Last), after.Next)
            : null;
    }

    private static Said<When.Days>? Years(SpokenText text, int at, int start) =>
        WrittenDays.Year(text, start, shortToo: false) is { } from && text[start].Length == 4 && Joins.End(text, at, from.Next) is { } second && text[second].Length == 4
        && WrittenDays.Year(text, second, shortToo: false) is { } to && to.Value > from.Value && !(text.Is(to.Next, "-") && text.IsGlued(to.Next)) && !(text.IsGlued(start) && text[start - 1].Word is "-" or "/")
            ? new Said<When.Days>(new When.Days(new DateOnly(from.Value, 1, 1), new DateOnly(to.Value, 12, 31)), to.Next)
            : null;
}
