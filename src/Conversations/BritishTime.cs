using System.Globalization;

namespace CouncilBot.Conversations;

/// <summary>Days and times as they are in Britain, and as people there write them.</summary>
public static class BritishTime
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static DateTime Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, London).DateTime;

    public static DateOnly Day(DateTimeOffset time) => DateOnly.FromDateTime(Local(time));

    /// <summary>A moment of a British day.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, London.GetUtcOffset(local));
    }

    /// <summary>Thursday 5 March.</summary>
    public static string InWords(DateOnly day) => day.ToString("dddd d MMMM", British);

    /// <summary>3 March.</summary>
    public static string InFewWords(DateOnly day) => day.ToString("d MMMM", British);
}
