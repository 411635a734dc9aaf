using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Words;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Councils;

/// <summary>When a team answers: a week of periods, less the dates when it is shut. Always in British time.</summary>
public sealed class OpeningHours
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private readonly ImmutableDictionary<DayOfWeek, ImmutableArray<OpenPeriod>> week;
    private readonly ImmutableHashSet<DateOnly> closed;

    private OpeningHours(string inWords, ImmutableDictionary<DayOfWeek, ImmutableArray<OpenPeriod>> week, ImmutableHashSet<DateOnly> closed)
    {
        InWords = inWords;
        this.week = week;
        this.closed = closed;
    }

    /// <summary>The hours as the council says them, like "Monday to Friday, 8.30am to 5.30pm".</summary>
    public string InWords { get; }

    public static OpeningHours Read(YamlFile yaml, string name, string closedName)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var section = yaml.Section(yaml.Entries, name);
        var days = Enum.GetValues<DayOfWeek>().ToDictionary(day => day.ToString().ToLowerInvariant());
        yaml.OnlyKnows(section, ["in words", .. days.Keys]);
        var week = days.ToImmutableDictionary(day => day.Value, day => Periods(yaml, section, day.Key));
        return new OpeningHours(yaml.Text(section, "in words"), week, Closed(yaml, closedName));
    }

    public bool IsOpen(DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, London);
        return Periods(DateOnly.FromDateTime(local.Date)).Any(period => period.Holds(TimeOnly.FromDateTime(local.DateTime)));
    }

    /// <summary>When it opens next, in words such as "8.30am on Monday 23 November".</summary>
    public string NextOpening(DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, London);
        var today = DateOnly.FromDateTime(local.Date);
        for (var day = today; day < today.AddDays(60); day = day.AddDays(1))
        {
            foreach (var period in Periods(day).Where(period => day > today || period.Opens > TimeOnly.FromDateTime(local.DateTime)))
            {
                return $"{OpenPeriod.InWords(period.Opens)} on {day.ToString("dddd d MMMM", British)}";
            }
        }

        return InWords;
    }

    private ImmutableArray<OpenPeriod> Periods(DateOnly day) => closed.Contains(day) ? [] : week.GetValueOrDefault(day.DayOfWeek, []);

    private static ImmutableArray<OpenPeriod> Periods(YamlFile yaml, YamlMappingNode section, string day)
    {
        var periods = ImmutableArray.CreateBuilder<OpenPeriod>();
        foreach (var text in yaml.List(section, day))
        {
            if (OpenPeriod.TryParse(text, out var period))
            {
                periods.Add(period);
            }
            else
            {
                yaml.Problem(section, $"Write the hours of {day} like 08:30-17:30, not `{text}`.");
            }
        }

        return periods.ToImmutable();
    }

    private static ImmutableHashSet<DateOnly> Closed(YamlFile yaml, string name)
    {
        var closed = ImmutableHashSet.CreateBuilder<DateOnly>();
        foreach (var text in yaml.List(yaml.Entries, name))
        {
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                closed.Add(date);
            }
            else
            {
                yaml.Problem(yaml.Entries, $"Write a date of `{name}` like 2026-12-25, not `{text}`.");
            }
        }

        return closed.ToImmutable();
    }
}
