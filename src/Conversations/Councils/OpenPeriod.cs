using System.Globalization;

namespace CouncilBot.Conversations.Councils;

/// <summary>One stretch of a day when somebody answers.</summary>
public readonly record struct OpenPeriod(TimeOnly Opens, TimeOnly Closes)
{
    public static bool TryParse(string text, out OpenPeriod period)
    {
        ArgumentNullException.ThrowIfNull(text);
        period = default;
        if (text.Split('-') is not [var from, var to]
            || !TimeOnly.TryParseExact(from.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var opens)
            || !TimeOnly.TryParseExact(to.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var closes)
            || closes <= opens)
        {
            return false;
        }

        period = new OpenPeriod(opens, closes);
        return true;
    }

    public bool Holds(TimeOnly time) => time >= Opens && time < Closes;

    /// <summary>A time as people say it: 5pm, 8.30am, noon.</summary>
    public static string InWords(TimeOnly time)
    {
        if (time == new TimeOnly(12, 0))
        {
            return "noon";
        }

        var hour = time.Hour % 12 == 0 ? 12 : time.Hour % 12;
        var minutes = time.Minute == 0 ? "" : $".{time.Minute:00}";
        return $"{hour}{minutes}{(time.Hour < 12 ? "am" : "pm")}";
    }
}
