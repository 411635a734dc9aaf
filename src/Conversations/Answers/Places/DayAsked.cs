using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Answers.Places;

/// <summary>The day that a question about opening asks for: "now", "tomorrow", "on Sunday", "good friday", "25 December".</summary>
internal sealed partial record DayAsked(DateOnly Day)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    private static readonly (string Name, int Month, int Day)[] Fixed =
    [
        ("christmas eve", 12, 24), ("xmas eve", 12, 24), ("christmas day", 12, 25), ("xmas day", 12, 25), ("boxing day", 12, 26),
        ("new years eve", 12, 31), ("new years day", 1, 1), ("new year day", 1, 1),
    ];

    public static DayAsked? In(string text, DateOnly today, ImmutableSortedDictionary<DateOnly, string> bankHolidays)
    {
        var plain = $" {string.Join(' ', PlainWords.Of(text))} ";
        return Tomorrow().IsMatch(plain) ? new DayAsked(today.AddDays(1))
            : Named(plain, today, bankHolidays) is { } day ? new DayAsked(day)
            : Weekday().Match(plain) is { Success: true } weekday ? new DayAsked(Next(today, weekday.Groups[1].Value))
            : Today().IsMatch(plain) ? new DayAsked(today)
            : null;
    }

    private static DateOnly? Named(string plain, DateOnly today, ImmutableSortedDictionary<DateOnly, string> bankHolidays)
    {
        if (Array.Find(Fixed, one => plain.Contains($" {one.Name} ", StringComparison.Ordinal)) is { Name: not null } yearly)
        {
            return Coming(today, yearly.Month, yearly.Day);
        }

        if (Date().Match(plain) is { Success: true } date && DateTime.TryParseExact(
            $"{date.Groups["day"].Value} {date.Groups["month"].Value[..3]} 2024", "d MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
        {
            return Coming(today, read.Month, read.Day);
        }

        var ahead = bankHolidays.Where(holiday => holiday.Key >= today);
        return ahead.Where(holiday => plain.Contains($" {string.Join(' ', PlainWords.Of(holiday.Value))} ", StringComparison.Ordinal)).Select(holiday => (DateOnly?)holiday.Key).FirstOrDefault()
            ?? (BankHoliday().Match(plain) is { Success: true } any ? ahead.Where(holiday => any.Groups["monday"].Length == 0 || holiday.Key.DayOfWeek == DayOfWeek.Monday).Select(holiday => (DateOnly?)holiday.Key).FirstOrDefault() : null);
    }

    private static DateOnly? Coming(DateOnly today, int month, int day)
    {
        for (var year = today.Year; year <= today.Year + 4; year++)
        {
            if (day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) >= today)
            {
                return new DateOnly(year, month, day);
            }
        }

        return null;
    }

    private static DateOnly Next(DateOnly today, string start)
    {
        var day = today;
        while (!day.ToString("dddd", British).StartsWith(start, StringComparison.OrdinalIgnoreCase))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    [GeneratedRegex(@" (?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmw|tomoz|tomorro|2moro|2morrow) ")]
    private static partial Regex Tomorrow();

    [GeneratedRegex(@" (?:now|today|2day|tonight|tonite|currently|at the moment|this (?:morning|afternoon|evening)|still open|open yet|open still) ")]
    private static partial Regex Today();

    [GeneratedRegex(@" (mon|tues|wednes|thurs|fri|satur|sun)(?:day|days) ")]
    private static partial Regex Weekday();

    [GeneratedRegex(@" (?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* | (?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?<day>\d{1,2})(?:st|nd|rd|th)? ")]
    private static partial Regex Date();

    // Of bank holidays at large the page speaks.
    [GeneratedRegex(@" bank holiday(?: (?<monday>monday)| weekend)? ")]
    private static partial Regex BankHoliday();
}
