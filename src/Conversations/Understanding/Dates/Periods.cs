using CouncilBot.Conversations.Understanding.Amounts;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Several days by one name: "next week", "the weekend", "last 3 days", "in March", "the week of 9 March", "the end of the month".</summary>
internal static class Periods
{
    public static Said<When.Days>? At(SpokenText text, int at, Present present) =>
        WeekOf(text, at, present) ?? PartOf(text, at, present) ?? Week(text, at, present) ?? Weekend(text, at, present) ?? Counted(text, at, present) ?? Year(text, at, present) ?? Month(text, at, present);

    private static Said<When.Days>? Week(SpokenText text, int at, Present present) =>
        (!text.Is(at, "the") || text.Is(at + 1, "week")) && WeekdayWords.WeekAround(text, at, present) is { } week ? week.As(WholeWeek)
        : text[at].Word is "this" or "next" or "last" && text.Is(at + 1, "fortnight") ? new(text[at].Word is "last" ? new(present.Today.AddDays(-14), present.Today.AddDays(-1)) : new(present.Today.AddDays(1), present.Today.AddDays(14)), at + 2)
        : null;

    private static Said<When.Days>? Weekend(SpokenText text, int at, Present present)
    {
        var start = text.Skip(at, "the");
        var ahead = WeekdayWords.Ahead(text[start].Word);
        var word = ahead is null ? start : start + 1;
        if (!text.Is(word, "weekend") || text[at].Word is "every" || (start == at && ahead is null && text[word + 1].Word is not ("after" or "before") && text[at - 1].Word is not ("at" or "on" or "over" or "by") && text.Count > 1))
        {
            return null;
        }

        var (weeks, next) = text.Says(word + 1, ["after", "next"]) ? (2, word + 3) : text.Says(word + 1, ["before", "last"]) ? (-2, word + 3) : (ahead ?? (present.Tense == Dialogs.Model.Tense.Past && present.Today.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) ? -1 : 0), word + 1);
        var saturday = Weeks.DayOf(present.Today.AddDays(7 * weeks), DayOfWeek.Saturday);
        return new Said<When.Days>(new When.Days(saturday, saturday.AddDays(1)), next);
    }

    // "The next 3 days" begin tomorrow, "the last 3 days" end yesterday.
    private static Said<When.Days>? Counted(SpokenText text, int at, Present present)
    {
        var start = at;
        if (text[start].Word is not ("next" or "last" or "past" or "coming" or "previous" or "following") || text[start + 1].Word is "a" or "an")
        {
            return null;
        }

        var direction = text[start].Word is "next" or "coming" or "following" ? 1 : -1;
        return Lengths.At(text, start + 1) is { IsWeak: false, Value.IsDays: true } length && length.Value.From(present.Now.Date, direction) is { } other
            ? new Said<When.Days>(direction > 0 ? new When.Days(present.Today.AddDays(1), DateOnly.FromDateTime(other)) : new When.Days(DateOnly.FromDateTime(other), present.Today.AddDays(-1)), length.Next)
            : null;
    }

    private static Said<When.Days>? Year(SpokenText text, int at, Present present)
    {
        if (WeekdayWords.Ahead(text[at].Word) is { } ahead && text.Is(at + 1, "year"))
        {
            return new Said<When.Days>(WholeYear(present.Today.Year + ahead), at + 2);
        }

        var word = text.Is(at, "year") ? at + 1 : at;
        return text[word].Length == 4 && (word > at || text.Count == 1 || text[at - 1].Word is "in" or "since" or "during" or "before" or "after" or "until" or "of" or "mid" or "early" or "late" || (text[at - 1].Word is "and" or "or" && text[at - 2].Length == 4 && text[at - 2].IsFigures)) && WrittenDays.Year(text, word, shortToo: false) is { } year && !text[year.Next].IsFigures
            ? new Said<When.Days>(WholeYear(year.Value), year.Next)
            : null;
    }

    private static Said<When.Days>? Month(SpokenText text, int at, Present present) =>
        (!text.Is(at, "the") || text.Is(at + 1, "month")) && MonthReader.At(text, at, present) is { } month && (!month.IsWeak || IsMonthMeant(text, at, month.Next)) ? month.As(WholeMonth) : null;

    private static bool IsMonthMeant(SpokenText text, int at, int next) =>
        text.Count == 1 || (text.Is(at, "this") && (!text[next].IsWord || (FollowsADay.Contains(text[next].Word) && text[next].Word is not ("or" or "not" or "has" or "a")))) || (text[at - 1].Word is "in" or "since" or "during" or "until" or "by" or "throughout" or "before" or "after" or "of" or "from" or "for" or "early" or "late" or "mid") && text[next].Word is not ("not" or "be" or "have" or "or");

    // "The week of 9 March", "week commencing Monday", "w/c 9/3", "the first week of July".
    private static Said<When.Days>? WeekOf(SpokenText text, int at, Present present)
    {
        var start = text.Skip(at, "the");
        if (text.Is(start, "w") && text.Is(start + 1, "/") && text.Is(start + 2, "c") && DayReader.At(text, start + 3, present) is { } commencing)
        {
            return commencing.As(WholeWeek);
        }

        if (text.Is(start, "week") && text[start + 1].Word is "of" or "commencing" or "beginning" or "starting" or "ending" && text.Is(start, "week") && DayReader.At(text, text.Skip(start + 2, "on"), present) is { } day)
        {
            return day.As(WholeWeek);
        }

        var which = text.Is(start, "last") ? new Said<int>(-1, start + 1) : Ordinals.At(text, start) is { Value: <= 4 } ordinal ? ordinal : null;
        return which is not null && text.Is(which.Next, "week") && text[which.Next + 1].Word is "of" or "in" && which is not null && MonthReader.At(text, which.Next + 2, present) is { } month
            ? month.As(first => which.Value < 0 ? WholeWeek(first.AddMonths(1).AddDays(-4)) : WholeWeek(first.AddDays(3 + (7 * (which.Value - 1)))))
            : null;
    }

    // "Early March", "mid next week", "the end of the month".
    private static Said<When.Days>? PartOf(SpokenText text, int at, Present present)
    {
        var start = text.Skip(at, "the");
        var third = text[start].Word switch { "start" or "beginning" or "early" => 0, "middle" or "mid" => 1, "end" or "late" => 2, _ => -1 };
        if (text[start].Word is "later" or "earlier")
        {
            return Rest(text, start, present);
        }

        if (third < 0 || DayReader.At(text, start + 1, present) is not null)
        {
            return null;
        }

        var next = text[start + 1].Word is "of" or "-" or "in" ? start + 2 : start + 1;
        var whole = Week(text, next, present) ?? Year(text, next, present) ?? ThisOne(text, next, present) ?? MonthReader.At(text, next, present)?.As(WholeMonth);
        return whole?.As(days => Third(days, third));
    }

    private static Said<When.Days>? ThisOne(SpokenText text, int at, Present present) =>
        text.Says(at, ["the", "week"]) ? new Said<When.Days>(WholeWeek(present.Today), at + 2)
        : text.Says(at, ["the", "year"]) ? new Said<When.Days>(WholeYear(present.Today.Year), at + 2)
        : null;

    // "Later this week", "earlier in the month".
    private static Said<When.Days>? Rest(SpokenText text, int at, Present present)
    {
        var next = text.Is(at + 1, "in") ? at + 2 : at + 1;
        var whole = text[next].Word is not ("this" or "the") ? null
            : text.Is(next + 1, "week") ? new Said<When.Days>(WholeWeek(present.Today), next + 2)
            : text.Is(next + 1, "month") ? new(WholeMonth(present.Today.AddDays(1 - present.Today.Day)), next + 2)
            : text.Is(next + 1, "year") ? new(WholeYear(present.Today.Year), next + 2) : null;
        return whole?.As(days => text.Is(at, "later") ? days with { First = present.Today } : days with { Last = present.Today });
    }

    private static When.Days Third(When.Days days, int third)
    {
        var length = days.Last.DayNumber - days.First.DayNumber + 1;
        return new When.Days(days.First.AddDays(length * third / 3), third == 2 ? days.Last : days.First.AddDays((length * (third + 1) / 3) - 1));
    }

    private static When.Days WholeWeek(DateOnly day) => new(Weeks.Monday(day), Weeks.Monday(day).AddDays(6));

    private static When.Days WholeMonth(DateOnly first) => new(first, first.AddMonths(1).AddDays(-1));

    private static When.Days WholeYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
}
