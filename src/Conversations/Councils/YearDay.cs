using System.Globalization;

namespace CouncilBot.Conversations.Councils;

/// <summary>A day of every year, like 25 December.</summary>
internal readonly record struct YearDay(int Month, int Day) : IComparable<YearDay>
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static YearDay Of(DateOnly day) => new(day.Month, day.Day);

    public static bool TryParse(string text, out YearDay day)
    {
        var read = DateOnly.TryParseExact($"{text.Trim()} 2024", "d MMMM yyyy", British, DateTimeStyles.None, out var date); // a year with a 29 February
        day = Of(date);
        return read;
    }

    public int CompareTo(YearDay other) => ((Month * 100) + Day).CompareTo((other.Month * 100) + other.Day);
}
