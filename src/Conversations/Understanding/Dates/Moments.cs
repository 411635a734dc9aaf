using System.Collections.Immutable;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>A day with a time or a part of the day: "tomorrow at half 7", "2pm on Friday", "this morning", "Monday 9 to 5".</summary>
internal static class Moments
{
    public static Said<When>? At(SpokenText text, int at, Present present) => DayFirst(text, at, present) ?? TimeFirst(text, at, present);

    private static Said<When>? DayFirst(SpokenText text, int at, Present present)
    {
        if (Part(text, at, present) is { } named)
        {
            return Completed(text, named.As(one => one.Day), named.Value.Part, named.Next) ?? named.As<When>(one => one.Part.On(one.Day));
        }

        if (DayReader.At(text, at, present) is not { } day)
        {
            return null;
        }

        var next = Joined(text, day.Next);
        var part = PartOfDay.At(text, next);
        return part is null
            ? Completed(text, day, null, day.Next)
            : Completed(text, day, part.Value, part.Next) ?? new Said<When>(part.Value.On(day.Value), part.Next) { Others = [.. day.Others.Select(part.Value.On)] };
    }

    // "This morning", "tonight", "last night".
    private static Said<(DateOnly Day, PartOfDay Part)>? Part(SpokenText text, int at, Present present)
    {
        var start = text[at].Word is "early" or "late" or "later" ? at + 1 : at;
        return text.Is(start, "tonight") ? new((present.Today, PartOfDay.Night), start + 1)
            : text.Says(start, ["last", "night"]) ? new((present.Today.AddDays(-1), PartOfDay.Night), start + 2)
            : text.Is(start, "this") && PartOfDay.At(text, start + 1) is { } part ? new((present.Today, part.Value), part.Next)
            : null;
    }

    // The time after the day: "at 3", ", 3-5pm", "from 3 to 5".
    private static Said<When>? Completed(SpokenText text, Said<DateOnly> day, PartOfDay? part, int next)
    {
        var at = Joined(text, next);
        return HourRange.At(text, at) is { } hours ? On(day, hours)
            : Clock.At(text, at) is { } time && (!time.IsWeak || Clock.FollowsAnHour(text, time.Next)) ? On(day, part ?? PartOfDay.At(text, time.Next)?.Value, part is null && PartOfDay.At(text, time.Next) is { } after ? time with { Next = after.Next } : time)
            : null;
    }

    private static Said<When>? TimeFirst(SpokenText text, int at, Present present)
    {
        if (HourRange.At(text, at) is { } hours && DayAfter(text, hours.Next, present, hours.IsWeak && !BeginsAnHour(text, at)) is { } ranged)
        {
            return On(ranged.As(one => one.Day), hours with { Next = ranged.Next });
        }

        return Clock.At(text, at) is { } time && (!text.Is(at, "one") || !time.IsWeak || BeginsAnHour(text, at)) && DayAfter(text, time.Next, present, time.IsWeak && !BeginsAnHour(text, at)) is { } day
            ? On(day.As(one => one.Day), day.Value.Part, time with { Next = day.Next })
            : null;
    }

    private static Said<(DateOnly Day, PartOfDay? Part)>? DayAfter(SpokenText text, int next, Present present, bool isWeak)
    {
        var at = text[next].Word is "," ? next + 1 : next;
        at = text[at].Word is "on" or "of" or "for" && !isWeak ? at + 1 : at;
        if (isWeak && text[at].IsFigures)
        {
            return null;
        }

        if (Part(text, at, present) is { } named)
        {
            return named.As<(DateOnly, PartOfDay?)>(one => one);
        }

        return DayReader.At(text, at, present) is not { } day || DayRange.At(text, at, present) is not null ? null
            : PartOfDay.At(text, day.Next) is { } part ? day.As<(DateOnly, PartOfDay?)>(date => (date, part.Value)) with { Next = part.Next }
            : day.As<(DateOnly, PartOfDay?)>(date => (date, null));
    }

    /// <summary>Whether the hour after this is one also when it is only a number.</summary>
    public static bool BeginsAnHour(SpokenText text, int at) => text[at - 1].Word is "at" or "@" or "around" or "about" or "by" or "before" or "after" or "until" or "from" or "for" or "till" or "approx" or "since";

    // A comma, "at", the T of ISO 8601.
    private static int Joined(SpokenText text, int at)
    {
        var next = text[at].Word is "," or "-" or "@" || (text.Is(at, "t") && text.IsGlued(at)) ? at + 1 : at;
        return text[next].Word is "at" or "@" or "around" or "about" or "by" or "for" or "from" && !Joins.Start(text, next).Equals(next + 1) || text[next].Word is "at" or "@" ? next + 1 : next;
    }

    private static Said<When> On(Said<DateOnly> day, PartOfDay? part, Said<TimeOnly> time)
    {
        var clock = part?.Of(time) ?? time.Value;
        var nextDay = part?.Name == PartOfDay.Night.Name && clock.Hour < 6 ? 1 : 0;
        ImmutableArray<When> others =
        [
            .. day.Others.Select(other => new When.Moment(other.AddDays(nextDay).ToDateTime(clock))),
            .. part is null ? time.Others.Select(other => new When.Moment(day.Value.ToDateTime(other))) : [],
        ];
        return new Said<When>(new When.Moment(day.Value.AddDays(nextDay).ToDateTime(clock)), time.Next) { Others = others };
    }

    private static Said<When> On(Said<DateOnly> day, Said<When.Hours> hours)
    {
        When Of(DateOnly date) => new When.Stretch(date.ToDateTime(hours.Value.From), date.AddDays(hours.Value.To < hours.Value.From ? 1 : 0).ToDateTime(hours.Value.To));
        return new Said<When>(Of(day.Value), hours.Next) { Others = [.. day.Others.Select(Of)] };
    }
}
