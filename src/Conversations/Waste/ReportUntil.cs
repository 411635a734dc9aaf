using System.Globalization;
using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Waste;

/// <summary>How long a missed bin may be reported: so many days after collection day (or after the round was done), to the end of that day or to a time in it.</summary>
public sealed partial record ReportUntil(int Days, bool Working, TimeOnly? By, bool FromRoundDone)
{
    /// <summary>Reads `2 working days after`, `1 working day after, by 16:00`, `2 days after, by 14:00`, `3 working days after the round finished`.</summary>
    public static ReportUntil? TryParse(string text)
    {
        var match = Shape().Match(text);
        var by = match.Groups[4].Success ? ReportFrom.TryTime(match.Groups[4].Value) : null;
        return match.Success && match.Groups[4].Success == by.HasValue
            ? new ReportUntil(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), match.Groups[2].Success, by, match.Groups[3].Success)
            : null;
    }

    /// <summary>The last moment.</summary>
    public DateTimeOffset Last(DateOnly collection, DateTimeOffset? roundDoneAt, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var from = FromRoundDone && roundDoneAt is { } done ? BritishTime.Day(done) : collection;
        var day = Working ? days.After(from, Days) : from.AddDays(Days);
        return By is { } time ? BritishTime.At(day, time) : BritishTime.At(day.AddDays(1), TimeOnly.MinValue).AddTicks(-1);
    }

    [GeneratedRegex("^([0-9]) (working )?days? after( the round finished)?(?:, by ([0-9]{2}:[0-9]{2}))?$")]
    private static partial Regex Shape();
}
