using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Words;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Waste;

/// <summary>Which days somebody works: of every week, less the days off. Crews and offices have each their own.</summary>
public sealed record WorkingDays(ImmutableHashSet<DayOfWeek> Week, ImmutableHashSet<DateOnly> Off, ImmutableHashSet<(int Month, int Day)> OffEveryYear)
{
    /// <summary>Reads `days:` and `off:`; in the latter a date stands for once, `12-25` for every year, and `council.yaml` for the days on which it says that nobody answers.</summary>
    public static WorkingDays Read(YamlFile yaml, YamlMappingNode section, IReadOnlyList<string> councilClosed)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        yaml.OnlyKnows(section, "days", "off");
        var off = yaml.List(section, "off").SelectMany(text => text == "council.yaml" ? councilClosed : [text]).ToList();
        foreach (var wrong in off.Where(text => Once(text) is null && Yearly(text) is null))
        {
            yaml.Problem(section, $"Write a day off like 2026-12-25, or 12-25 for every year, or council.yaml for the dates there; not `{wrong}`.");
        }

        return new WorkingDays(
            [.. yaml.List(section, "days").Select(day => Day(yaml, section, day)).OfType<DayOfWeek>()],
            [.. off.Select(Once).OfType<DateOnly>()],
            [.. off.Select(Yearly).OfType<(int, int)>()]);
    }

    public bool Holds(DateOnly day) => Week.Contains(day.DayOfWeek) && !Off.Contains(day) && !OffEveryYear.Contains((day.Month, day.Day));

    /// <summary>The day so many working days after another, which itself does not count.</summary>
    public DateOnly After(DateOnly day, int count)
    {
        for (var searched = 0; count > 0 && searched < 366; searched++)
        {
            day = day.AddDays(1);
            count -= Holds(day) ? 1 : 0;
        }

        return day;
    }

    private static DayOfWeek? Day(YamlFile yaml, YamlMappingNode section, string text)
    {
        if (Enum.TryParse<DayOfWeek>(text, ignoreCase: true, out var day) && !int.TryParse(text, CultureInfo.InvariantCulture, out _))
        {
            return day;
        }

        yaml.Problem(section, $"`{text}` is no day of the week. Write monday, tuesday and so on.");
        return null;
    }

    private static DateOnly? Once(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static (int Month, int Day)? Yearly(string text) =>
        DateOnly.TryParseExact($"2024-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? (date.Month, date.Day) : null;
}
