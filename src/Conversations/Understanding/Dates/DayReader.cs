using CouncilBot.Conversations.Understanding.Amounts;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>One day, however it is said.</summary>
internal static class DayReader
{
    public static Said<DateOnly>? At(SpokenText text, int at, Present present) =>
        BeginsWithTime.At(text, at) ? text.Once(nameof(DayReader), at, present, (_, place) => Read(text, place, present)) : null;

    private static Said<DateOnly>? Read(SpokenText text, int at, Present present) =>
        Around(text, at, present) ?? Longest(Away(text, at, present), OfMonth(text, at, present), Named(text, at, present));

    /// <summary>A day that is not counted from another.</summary>
    public static Said<DateOnly>? Named(SpokenText text, int at, Present present) =>
        BeginsWithTime.At(text, at) ? text.Once(nameof(Named), at, present, (_, place) => ReadNamed(text, place, present)) : null;

    private static Said<DateOnly>? ReadNamed(SpokenText text, int at, Present present) => Longest(
        Today(text, at, present),
        NamedDays.At(text, at, present) ?? WeekdayWords.At(text, at, present),
        text.Is(at, "the") ? WrittenDays.At(text, at + 1, present) ?? TheNth(text, at + 1, present) : WrittenDays.At(text, at, present) ?? (text[at].IsFigures && (text[at - 1].Word is "on" or "by" or "since" or "until" or "from" or "before" or "after" || Ordinals.At(text, at) is { } nth && text.Is(nth.Next, "of")) ? TheNth(text, at, present) : null));

    private static Said<DateOnly>? Today(SpokenText text, int at, Present present)
    {
        int? ahead = text[at].Word switch { "today" => 0, "tomorrow" => 1, "yesterday" => -1, "now" when text[at - 1].Word is "until" or "between" or "from" || text.Is(at + 1, "and") => 0, _ => null };
        return ahead is not { } days ? null
            : text.Is(at + 1, "week") ? new(present.Today.AddDays(days + 7), at + 2)
            : new(present.Today.AddDays(days), text.Is(at + 1, "today") && days == 0 ? at + 1 : at + 1);
    }

    // "The day before yesterday", "day after Boxing Day", "other day" is none.
    private static Said<DateOnly>? Around(SpokenText text, int at, Present present)
    {
        var start = text.Skip(at, "the");
        return text.Is(start, "day") && text[start + 1].Word is "before" or "after" && text.Is(start, "day") && Named(text, start + 2, present) is { } day
            ? Moved(day, text.Is(start + 1, "before") ? -1 : 1)
            : null;
    }

    // "A week on Friday", "two weeks tomorrow", "3 days after Easter", "a fortnight last Monday".
    private static Said<DateOnly>? Away(SpokenText text, int at, Present present)
    {
        if ((Lengths.At(text, at) ?? Bare(text, at)) is not { IsWeak: false } length || !length.Value.IsDays)
        {
            return null;
        }

        var word = text[length.Next].Word;
        var (direction, next) = word switch
        {
            "on" or "from" or "after" => (1, length.Next + 1),
            "before" => (-1, length.Next + 1),
            "ago" when text[length.Next + 1].Word is "on" or "last" => (-1, text.Skip(length.Next + 1, "on")),
            "today" or "tomorrow" => (1, length.Next),
            "yesterday" or "last" => (-1, length.Next),
            _ when CalendarWords.Weekday(text, length.Next) is not null && length.Value[LengthUnit.Week] > 0 => (1, length.Next),
            _ => (0, length.Next),
        };
        var from = word is "on" && length.Value[LengthUnit.Week] > 0 || word is not ("on" or "ago") ? present.After(present.Today) : present.Before(present.Today);
        return direction != 0 && !(word is "on" && length.Value[LengthUnit.Week] == 0) && Named(text, next, word is "last" or "ago" or "before" or "after" ? present : from) is { } day
            && length.Value.From(day.Value.ToDateTime(default), direction) is { } moved
            ? new Said<DateOnly>(DateOnly.FromDateTime(moved), day.Next) { Others = [.. day.Others.Select(other => length.Value.From(other.ToDateTime(default), direction)).OfType<DateTime>().Select(DateOnly.FromDateTime)] }
            : null;
    }

    // "Week on Tuesday", "fortnight tomorrow".
    private static Said<Length>? Bare(SpokenText text, int at) =>
        text[at].Word is "week" or "fortnight" && text[at - 1].Word is not ("this" or "next" or "last" or "every" or "per" or "each" or "the" or "of") && (text.Is(at + 1, "on") || text[at + 1].Word is "today" or "tomorrow")
            ? new Said<Length>(Length.Of(text.Is(at, "week") ? 1 : 2, LengthUnit.Week), at + 1)
            : null;

    // "The first Monday in March", "last Friday of next month".
    private static Said<DateOnly>? OfMonth(SpokenText text, int at, Present present)
    {
        var start = text.Skip(at, "the");
        var which = text.Is(start, "last") ? new Said<int>(-1, start + 1) : Ordinals.At(text, start) is { Value: <= 5 } ordinal ? ordinal : null;
        if (which is null || CalendarWords.Weekday(text, which.Next) is not { } weekday || text[which.Next + 1].Word is not ("of" or "in") || MonthReader.At(text, which.Next + 2, present) is not { } month)
        {
            return null;
        }

        var day = NamedDays.Weekday(month.Value.Year, month.Value.Month, which.Value, weekday);
        return day.Month == month.Value.Month ? new Said<DateOnly>(day, month.Next) : null;
    }

    // "The 3rd", "the 3rd of next month".
    private static Said<DateOnly>? TheNth(SpokenText text, int at, Present present)
    {
        if (Ordinals.At(text, at) is not { Value: >= 1 and <= 31 } number || (!text[at].IsFigures && number.Value < 10 && !text.Is(number.Next, "of")))
        {
            return null;
        }

        var of = text.Skip(number.Next, "day");
        if ((text.Is(of, "of") || text[of].Word is "this" or "next" or "last") && MonthReader.At(text, text.Skip(of, "of"), present) is { } month && text[month.Next - 1].Word is "month")
        {
            return text.Is(of + 1, "the") ? Nearest.OfMonth(number.Value, present, month.Next) : number.Value <= DateTime.DaysInMonth(month.Value.Year, month.Value.Month) ? new Said<DateOnly>(month.Value.AddDays(number.Value - 1), month.Next) : null;
        }

        return !text[number.Next].IsWord || FollowsADay.Contains(text[number.Next].Word) ? Nearest.OfMonth(number.Value, present, number.Next) : null;
    }

    private static Said<DateOnly> Moved(Said<DateOnly> day, int days) => day with { Value = day.Value.AddDays(days), Others = [.. day.Others.Select(other => other.AddDays(days))] };

    private static Said<DateOnly>? Longest(params ReadOnlySpan<Said<DateOnly>?> readings)
    {
        Said<DateOnly>? longest = null;
        foreach (var reading in readings)
        {
            longest = reading is not null && (longest is null || reading.Next > longest.Next) ? reading : longest;
        }

        return longest;
    }
}
