using System.Collections.Immutable;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Councils;

/// <summary>When somebody answers or a place is open: the week of each season, less the days when it is shut. Always in British time.</summary>
public sealed class OpeningHours
{
    private const int DaysAhead = 60;
    private readonly ImmutableArray<OpenSeason> seasons;
    private readonly ShutDays shut;

    internal OpeningHours(string inWords, ImmutableArray<OpenSeason> seasons, ShutDays shut)
    {
        InWords = inWords;
        this.seasons = seasons;
        this.shut = shut;
    }

    /// <summary>The hours as the council says them, like "Monday to Friday, 8.30am to 5.30pm".</summary>
    public string InWords { get; }

    public static OpeningHours Read(YamlFile yaml, string name, string closedName)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var section = yaml.Section(yaml.Entries, name);
        yaml.OnlyKnows(section, ["in words", .. OpenWeek.Names]);
        return new OpeningHours(yaml.Text(section, "in words"), [OpenSeason.AllYear(OpenWeek.Read(yaml, section))], ShutDays.Read(yaml, closedName));
    }

    public bool IsOpen(DateTimeOffset now) => OpenUntil(now) is not null;

    /// <summary>When it shuts, if it is open at this moment.</summary>
    public TimeOnly? OpenUntil(DateTimeOffset now)
    {
        var time = TimeOnly.FromDateTime(BritishTime.Local(now));
        return On(BritishTime.Day(now)).Where(period => period.Holds(time)).Select(period => (TimeOnly?)period.Closes).FirstOrDefault();
    }

    /// <summary>When it opens next, in words such as "8.30am on Monday 23 November".</summary>
    public string NextOpening(DateTimeOffset now)
    {
        var (today, time) = (BritishTime.Day(now), TimeOnly.FromDateTime(BritishTime.Local(now)));
        for (var day = today; day < today.AddDays(DaysAhead); day = day.AddDays(1))
        {
            foreach (var period in On(day).Where(period => day > today || period.Opens > time))
            {
                return $"{OpenPeriod.InWords(period.Opens)} on {BritishTime.InWords(day)}";
            }
        }

        return InWords;
    }

    /// <summary>The hours of one day; none when it is shut.</summary>
    public ImmutableArray<OpenPeriod> On(DateOnly day) => shut.Hold(day)
        ? []
        : seasons.FirstOrDefault(season => season.Holds(day))?.Week.GetValueOrDefault(day.DayOfWeek, []) ?? [];
}
