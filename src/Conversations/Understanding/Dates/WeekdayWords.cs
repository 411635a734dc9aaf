using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Days of the week: "tuesday", "last tues", "next friday", "friday week", "tuesday of next week", "thursday 5 March".</summary>
internal static class WeekdayWords
{
    public static Said<DateOnly>? At(SpokenText text, int at, Present present)
    {
        if (text[at - 1].Word is "every" or "each")
        {
            return null;
        }

        if (WeekAround(text, at, present) is { } week && CalendarWords.Weekday(text, DayAfter(text, week.Next)) is { } ofWeek)
        {
            return new Said<DateOnly>(Weeks.DayOf(week.Value, ofWeek), DayAfter(text, week.Next) + 1);
        }

        var relation = Relation(text, at);
        return CalendarWords.Weekday(text, relation.Next) is { } weekday
            ? Precise(text, relation.Next + 1, weekday, present) ?? AfterNext(text, Related(weekday, relation.Value, present, relation.Next + 1), weekday, relation.Value, present)
            : null;
    }

    /// <summary>"Next week", "last week", "this week": a day of it.</summary>
    public static Said<DateOnly>? WeekAround(SpokenText text, int at, Present present)
    {
        var start = text.Skip(at, "the");
        return text.Is(start + 1, "week") && Ahead(text[start].Word) is { } weeks ? new Said<DateOnly>(present.Today.AddDays(7 * weeks), start + 2)
            : text.Says(start, ["week", "after", "next"]) ? new Said<DateOnly>(present.Today.AddDays(14), start + 3)
            : text.Says(start, ["week", "before", "last"]) ? new Said<DateOnly>(present.Today.AddDays(-14), start + 3)
            : null;
    }

    public static int? Ahead(string word) => word switch
    {
        "this" or "current" or "same" or "that" => 0,
        "next" or "following" or "coming" or "upcoming" => 1,
        "last" or "previous" or "past" => -1,
        _ => null,
    };

    private static int DayAfter(SpokenText text, int next) => text.Skip(text[next].Word is "," or "-" ? next + 1 : next, "on");

    private static Said<string> Relation(SpokenText text, int at) => text[at].Word switch
    {
        "this" when text[at + 1].Word is "coming" or "upcoming" or "past" or "last" => new(text[at + 1].Word is "coming" or "upcoming" ? "coming" : "last", at + 2),
        "the" when text[at + 1].Word is "following" or "coming" or "previous" or "next" or "last" => Relation(text, at + 1),
        "coming" or "upcoming" or "following" => new("coming", at + 1),
        "last" or "previous" or "past" => new("last", at + 1),
        "next" when text.Is(at + 1, "next") => new("next", at + 2),
        "next" or "this" => new(text[at].Word, at + 1),
        _ => new("", at),
    };

    // "Last Tuesday" is the one before today. "Next Friday" is next week's for some and the coming one for others.
    private static Said<DateOnly> Related(DayOfWeek weekday, string relation, Present present, int next)
    {
        var coming = Nearest.Of(weekday, present.After(present.Today.AddDays(1)), next).Value;
        var past = Nearest.Of(weekday, present.Before(present.Today.AddDays(-1)), next).Value;
        var nextWeek = Weeks.DayOf(present.Today.AddDays(7), weekday);
        var thisWeek = Weeks.DayOf(present.Today, weekday);
        return relation switch
        {
            "last" when past == present.Today.AddDays(-1) => new(past.AddDays(-7), next) { Others = [past] },
            "last" => new(past, next),
            "coming" => new(coming, next),
            "next" => new(nextWeek, next) { Others = coming == nextWeek ? [] : [coming] },
            "this" => new(present.Tense == Tense.Future && thisWeek < present.Today ? coming : thisWeek, next),
            _ => Nearest.Of(weekday, present, next),
        };
    }

    // "Friday WEEK", "Friday AFTER NEXT", "Tuesday OF NEXT WEEK".
    private static Said<DateOnly> AfterNext(SpokenText text, Said<DateOnly> day, DayOfWeek weekday, string relation, Present present)
    {
        var next = day.Next;
        var of = text.Skip(next, text.Is(next, "in") ? "in" : "of");
        return text.Is(next, "week") && !text.Is(next + 1, "of") && relation is "" or "this" or "coming" or "next" && text.Is(next, "week") ? new(Nearest.Of(weekday, present.After(present.Today), next).Value.AddDays(7), next + 1)
            : text.Says(next, ["after", "next"]) ? new(Nearest.Of(weekday, present.After(present.Today.AddDays(1)), next).Value.AddDays(7), next + 2)
            : text.Says(next, ["before", "last"]) ? new(Nearest.Of(weekday, present.Before(present.Today.AddDays(-1)), next).Value.AddDays(-7), next + 2)
            : relation.Length == 0 && WeekAround(text, of, present) is { } week ? new(Weeks.DayOf(week.Value, weekday), week.Next)
            : day;
    }

    // "Thursday 5 March": if that is no Thursday, it may be either.
    private static Said<DateOnly>? Precise(SpokenText text, int at, DayOfWeek weekday, Present present)
    {
        var start = text[at].Word is "," or "-" or "(" or "." ? at + 1 : at;
        start = text.Skip(start, "the");
        var day = WrittenDays.At(text, start, present) ?? (Amounts.Ordinals.At(text, start) is { Value: >= 1 and <= 31 } number && text[number.Next].Word is not ("floor" or "of") ? OfMonth(number, weekday, present) : BareNumber(text, start) is { } bare ? OfMonth(bare, weekday, present) is { } met && (bare.Value > 12 || Math.Abs(met.Value.DayNumber - present.Anchor.DayNumber) <= 7) ? met : null : null);
        if (day is null)
        {
            return null;
        }

        var next = text.Is(start - 1, "(") && text.Is(day.Next, ")") ? day.Next + 1 : day.Next;
        var fitting = day.Others.Prepend(day.Value).Where(date => date.DayOfWeek == weekday).ToList();
        return fitting.Count > 0
            ? new Said<DateOnly>(fitting[0], next) { Others = [.. fitting.Skip(1)] }
            : new Said<DateOnly>(day.Value, next) { Others = [Nearest.Of(weekday, present with { Anchor = day.Value.AddDays(-3), Tense = Tense.Future }, next).Value] };
    }

    // "Monday 9", but not "Monday 9-5", "Monday 9am" or "Monday 9 to 5".
    private static Said<int>? BareNumber(SpokenText text, int at) =>
        text[at].IsFigures && text[at].Length <= 2 && WrittenDays.DayNumber(text, at) is { } number && Clock.FollowsAnHour(text, number.Next) && text[number.Next].Word is not ("to" or "until") ? number : null;

    // "Monday the 9th": the month in which they meet, before or after.
    private static Said<DateOnly>? OfMonth(Said<int> number, DayOfWeek weekday, Present present)
    {
        var firsts = Enumerable.Range(-11, 24).Select(ahead => present.Anchor.AddDays(1 - present.Anchor.Day).AddMonths(ahead));
        var days = firsts.Where(first => number.Value <= DateTime.DaysInMonth(first.Year, first.Month)).Select(first => first.AddDays(number.Value - 1)).Where(day => day.DayOfWeek == weekday).ToList();
        var (past, future) = (days.LastOrDefault(day => day <= present.Anchor), days.FirstOrDefault(day => day >= present.Anchor));
        var meant = present.Tense == Tense.Past ? past : present.Tense == Tense.Future ? future : days.MinBy(day => Math.Abs(day.DayNumber - present.Anchor.DayNumber));
        return meant == default ? null : new Said<DateOnly>(meant, number.Next);
    }
}
