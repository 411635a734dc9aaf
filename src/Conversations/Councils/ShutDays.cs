using System.Collections.Frozen;
using System.Globalization;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Councils;

/// <summary>The days on which a place is shut: dates such as 2026-12-29, and days of every year such as 25 December.</summary>
internal sealed record ShutDays(FrozenSet<DateOnly> Dates, FrozenSet<YearDay> Yearly)
{
    public static ShutDays Read(YamlFile yaml, string name)
    {
        var dates = new HashSet<DateOnly>();
        var yearly = new HashSet<YearDay>();
        foreach (var text in yaml.List(yaml.Entries, name))
        {
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                dates.Add(date);
            }
            else if (YearDay.TryParse(text, out var day))
            {
                yearly.Add(day);
            }
            else
            {
                yaml.Problem(yaml.Entries, $"Write a date of `{name}` like 2026-12-25, or 25 December for every year, not `{text}`.");
            }
        }

        return new ShutDays(dates.ToFrozenSet(), yearly.ToFrozenSet());
    }

    public ShutDays With(IEnumerable<DateOnly> more) => this with { Dates = Dates.Concat(more).ToFrozenSet() };

    public bool Hold(DateOnly day) => Dates.Contains(day) || Yearly.Contains(YearDay.Of(day));
}
