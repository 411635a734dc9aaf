using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Understanding.Amounts;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>A time of day: 14:30, 2.30pm, half past two, half 7, quarter to 6, noon, 7ish. A bare hour is weak.</summary>
internal static class Clock
{
    public static Said<TimeOnly>? At(SpokenText text, int at)
    {
        if (text[at - 1].Word is "£" or "$" or "€" || (text.IsGlued(at) && text[at - 1].Word is "/" or "." or ":"))
        {
            return null;
        }

        if (text.Says(at, ["in", "the"]) && PartOfDay.At(text, at) is { } part)
        {
            return Plain(text, text.Skip(part.Next, "at")) is { } told ? new Said<TimeOnly>(part.Value.Of(told), told.Next) : null;
        }

        return MinutesPast(text, at) is { } time ? PartOfDay.Told(text, time) ?? time : Plain(text, at);
    }

    /// <summary>The same, but "9 to 5" is no nine minutes to five.</summary>
    public static Said<TimeOnly>? Plain(SpokenText text, int at) => text.Once(nameof(Clock), at, null, Read);

    private static Said<TimeOnly>? Read(SpokenText text, int at) =>
        (Named(text, at) ?? HalfPast(text, at) ?? Figures(text, at) ?? Hour(text, at)) is { } time ? PartOfDay.Told(text, time) ?? time : null;

    private static Said<TimeOnly>? Named(SpokenText text, int at)
    {
        if (text.Says(at, ["mid", "night"]))
        {
            return new Said<TimeOnly>(default, at + 2);
        }

        var word = text[at].IsFigures && text[at].Word is "12" && text[at + 1].Word is "noon" or "midday" or "midnight" or "noonish" ? at + 1 : at;
        TimeOnly? time = text[word].Word switch { "noon" or "midday" or "noonish" or "middayish" => new(12, 0), "midnight" => new(0, 0), "lunchtime" => new(12, 0), _ => null };
        return time is { } known ? new Said<TimeOnly>(known, word + 1) : null;
    }

    // "Half past two", "half two", "half 7".
    private static Said<TimeOnly>? HalfPast(SpokenText text, int at) =>
        text.Is(at, "half") && HourNumber(text, text.Is(at + 1, "past") ? at + 2 : at + 1) is { } hour && hour.Value is >= 1 and <= 12 && !IsCounting(text, hour.Next, text.Is(at + 1, "past"))
            ? OfHour(text, hour.Value, 30, Oclock(text, hour.Next))
            : null;

    // "Quarter to 6", "20 past 8", "five minutes to ten".
    private static Said<TimeOnly>? MinutesPast(SpokenText text, int at)
    {
        var start = text.Is(at, "a") && text.Is(at + 1, "quarter") ? at + 1 : at;
        var minutes = text.Is(start, "quarter") ? new Said<int>(15, start + 1) : text[start].IsFigures && text[start].Length > 2 ? null : WholeNumbers.Small(text, start);
        if (minutes is not { Value: > 0 and < 60 })
        {
            return null;
        }

        var word = text[minutes.Next].Word is "minute" or "minutes" ? minutes.Next + 1 : minutes.Next;
        var isTo = text[word].Word is "to" or "before" or "of" && (text[word].Word is "to" || word > minutes.Next || text.Is(start, "quarter"));
        if (!(isTo || text[word].Word is "past" or "after") || HourNumber(text, word + 1) is not { Value: >= 1 and <= 12 } hour || !IsSpoken(minutes.Value, word > minutes.Next) || IsCounting(text, hour.Next, true))
        {
            return null;
        }

        var isRange = isTo && word == minutes.Next && minutes.Value <= 12
            && (minutes.Value is not (5 or 10) || text[at - 1].Word is "from" or "between" || (text[start].IsFigures && Half(text, hour.Next) is not null && !text.Is(at - 1, "at")));
        return isRange ? null : OfHour(text, isTo ? (hour.Value == 1 ? 12 : hour.Value - 1) : hour.Value, isTo ? 60 - minutes.Value : minutes.Value, Oclock(text, hour.Next));
    }

    // 14:30, 14.30, 2.30pm, 14:30:05, 1430 hours, 1140 am.
    private static Said<TimeOnly>? Figures(SpokenText text, int at)
    {
        if (!text[at].IsFigures)
        {
            return null;
        }

        var hasMinutes = text[at].Length <= 2 && text[at + 1].Word is ":" or "." && text.IsGlued(at + 1) && text.IsGlued(at + 2) && text[at + 2].IsFigures && text[at + 2].Length == 2;
        if (hasMinutes)
        {
            return text.Is(at + 1, ".") && text[at + 3].Word is "." or "%" && text.IsGlued(at + 4) && text[at + 4].IsFigures ? null
                : WithSeconds(text, at, text.Is(at + 1, "."));
        }

        var half = Half(text, at + 1);
        var isFourFigures = text[at].Length is 3 or 4 && (half is not null || text[at + 1].Word is "hours" or "hrs" or "h" || (text[at - 1].Word is "at" && text[at].Length == 4 && FollowsAnHour(text, at + 1)));
        return !isFourFigures ? null : Of(text, Number(text, at) / 100, Number(text, at) % 100, 0, text[at + 1].Word is "hours" or "hrs" or "h" ? at + 2 : at + 1, text[at].Length == 4 && half is null);
    }

    private static Said<TimeOnly>? WithSeconds(SpokenText text, int at, bool isPoint)
    {
        var seconds = text.Is(at + 3, ":") && text.IsGlued(at + 4) && text[at + 4].IsFigures && text[at + 4].Length == 2 && !isPoint;
        var next = seconds ? at + 5 : at + 3;
        next = text[next].Word is "h" or "hours" or "hrs" ? next + 1 : next;
        var time = Of(text, Number(text, at), Number(text, at + 2), seconds ? Number(text, at + 4) : 0, next, text[at].Length == 2 && (text[at].Word[0] == '0' || Number(text, at) > 12));
        return time is not null && isPoint && Half(text, next) is null ? time with { IsWeak = true } : time;
    }

    // 5pm, 5 o'clock, five o'clock, 7ish; or only 5, which is weak.
    private static Said<TimeOnly>? Hour(SpokenText text, int at)
    {
        if (HourNumber(text, at) is not { } hour)
        {
            return null;
        }

        if (Half(text, hour.Next) is not null)
        {
            return Of(text, hour.Value, 0, 0, hour.Next, false);
        }

        var minutes = text[at].IsWord ? SpokenMinutes(text, hour.Next) : null;
        if (minutes is not null)
        {
            return Of(text, hour.Value, minutes.Value, 0, minutes.Next, false) is { } spoken ? spoken with { IsWeak = Half(text, minutes.Next) is null } : null;
        }

        var next = Oclock(text, hour.Next);
        return Of(text, hour.Value, 0, 0, next, hour.Value is 0 or > 12) is { } time ? time with { IsWeak = next == hour.Next } : null;
    }

    private static Said<int>? SpokenMinutes(SpokenText text, int at) =>
        text.Is(at, "-") && text[at + 1].IsWord ? SpokenMinutes(text, at + 1)
        : text[at].IsWord && WholeNumbers.Small(text, at) is { Value: >= 10 and < 60 } minutes ? minutes
        : text[at].Word is "oh" or "o" && NumberWords.Unit(text[at + 1].Word) is > 0 and < 10 and { } unit ? new Said<int>(unit, at + 2) : null;

    private static Said<int>? HourNumber(SpokenText text, int at) =>
        text[at].IsFigures ? text[at].Length <= 2 && Number(text, at) < 25 ? new Said<int>(Number(text, at), at + 1) : null
        : NumberWords.Unit(text[at].Word) is >= 1 and <= 12 and { } hour ? new Said<int>(hour, at + 1) : null;

    private static int Oclock(SpokenText text, int next) => text[next].Word is "oclock" or "ish" ? next + 1 : text.Says(next, ["o", "clock"]) ? next + 2 : text.Says(next, ["-", "ish"]) ? next + 2 : next;

    private static Said<TimeOnly>? OfHour(SpokenText text, int hour, int minute, int next) => Of(text, hour, minute, 0, next, false);

    // With am or pm it is one time. Without, before 13 o'clock, it may be either: the one in waking hours first.
    private static Said<TimeOnly>? Of(SpokenText text, int hour, int minute, int second, int next, bool is24)
    {
        if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && minute > 0))
        {
            return null;
        }

        if (Half(text, next) is { } half)
        {
            return hour is 0 or > 12 && !half.Value ? null : new Said<TimeOnly>(new TimeOnly(half.Value ? (hour % 12) + 12 : hour % 12, minute, second), Oclock(text, half.Next));
        }

        var time = new TimeOnly(hour % 24, minute, second);
        ImmutableArray<TimeOnly> both = is24 || hour is 0 or > 12 ? [time]
            : hour == 12 ? [time, time.AddHours(-12)]
            : hour < 7 ? [time.AddHours(12), time]
            : [time, time.AddHours(12)];
        return new Said<TimeOnly>(both[0], next) { Others = both[1..] };
    }

    /// <summary>am (false) or pm (true), however it is written.</summary>
    public static Said<bool>? Half(SpokenText text, int at)
    {
        var word = text[at].Word;
        return word is "am" or "pm" ? new Said<bool>(word[0] == 'p', at + 1)
            : word is "a" or "p" && text.Is(at + 1, ".") && text.Is(at + 2, "m") ? new Said<bool>(word[0] == 'p', text.Is(at + 3, ".") && (text.IsGlued(at + 3) || !text.IsGlued(at + 1)) ? at + 4 : at + 3)
            : word is "." && text[at + 1].Word is "am" or "pm" && text.IsGlued(at + 1) ? new Said<bool>(text.Is(at + 1, "pm"), at + 2)
            : word is "a" or "p" && text.Is(at + 1, "m") ? new Said<bool>(word[0] == 'p', at + 2)
            : null;
    }

    /// <summary>Whether a number before this may be an hour, and does not count something.</summary>
    public static bool FollowsAnHour(SpokenText text, int at) => !text[at].IsWord ? !text[at].IsFigures && text[at].Word is not ("/" or "%" or "£" or "." or "-" or ":") || (text.Is(at, ".") && !text.IsGlued(at + 1)) : FollowsADay.Contains(text[at].Word) || CalendarWords.Weekday(text, at) is not null;

    private static bool IsCounting(SpokenText text, int at, bool isPast) => !isPast && text[at].Word is "hours" or "hour" or "minutes" or "days" or "weeks" or "million" or "dozen";

    // "3 past 4" is said with its minutes or in fives.
    private static bool IsSpoken(int minutes, bool withWord) => withWord || minutes % 5 == 0 || minutes is > 12 and < 30;

    private static int Number(SpokenText text, int at) => int.Parse(text[at].Word, CultureInfo.InvariantCulture);
}
