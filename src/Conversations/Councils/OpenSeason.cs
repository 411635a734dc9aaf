using System.Collections.Immutable;

namespace CouncilBot.Conversations.Councils;

/// <summary>A stretch of every year, perhaps over New Year, with the hours of its week.</summary>
internal sealed record OpenSeason(YearDay From, YearDay To, ImmutableDictionary<DayOfWeek, ImmutableArray<OpenPeriod>> Week)
{
    public static OpenSeason AllYear(ImmutableDictionary<DayOfWeek, ImmutableArray<OpenPeriod>> week) => new(new YearDay(1, 1), new YearDay(12, 31), week);

    public bool Holds(DateOnly day)
    {
        var on = YearDay.Of(day);
        return From.CompareTo(To) <= 0 ? on.CompareTo(From) >= 0 && on.CompareTo(To) <= 0 : on.CompareTo(From) >= 0 || on.CompareTo(To) <= 0;
    }
}
