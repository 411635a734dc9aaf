using System.Globalization;
using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Waste;

/// <summary>From when on a missed bin may be reported.</summary>
public abstract partial record ReportFrom
{
    private ReportFrom()
    {
    }

    public sealed record AnyTime : ReportFrom;

    /// <summary>From a time on collection day; or later, when the round is still not done.</summary>
    public sealed record At(TimeOnly Time, bool AndRoundIsDone) : ReportFrom;

    /// <summary>Once the round is done; or from a time on, even if it is not.</summary>
    public sealed record RoundIsDone(TimeOnly? OrAt) : ReportFrom;

    /// <summary>Crews come back by themselves for so many of their working days.</summary>
    public sealed record CrewDaysAfter(int Days) : ReportFrom;

    /// <summary>Reads `any time`, `17:00`, `17:00 and round finished`, `round finished`, `round finished or 22:00`, `2 crew days after`.</summary>
    public static ReportFrom? TryParse(string text)
    {
        if (text == "any time")
        {
            return new AnyTime();
        }

        if (DaysLater().Match(text) is { Success: true } days)
        {
            return new CrewDaysAfter(int.Parse(days.Groups[1].Value, CultureInfo.InvariantCulture));
        }

        var at = AtTime().Match(text);
        if (at.Success && TryTime(at.Groups[1].Value) is { } time)
        {
            return new At(time, at.Groups[2].Success);
        }

        var done = Done().Match(text);
        return done.Success && (!done.Groups[1].Success || TryTime(done.Groups[1].Value) is not null) ? new RoundIsDone(TryTime(done.Groups[1].Value)) : null;
    }

    internal static TimeOnly? TryTime(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex("^([1-9]) crew days? after$")]
    private static partial Regex DaysLater();

    [GeneratedRegex("^([0-9]{2}:[0-9]{2})( and round finished)?$")]
    private static partial Regex AtTime();

    [GeneratedRegex("^round finished(?: or ([0-9]{2}:[0-9]{2}))?$")]
    private static partial Regex Done();
}
