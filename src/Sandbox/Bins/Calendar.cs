namespace CouncilBot.Sandbox.Bins;

/// <summary>
/// When bins are emptied. Crews work every bank holiday but Christmas Day and New Year's Day; what falls on those days is done
/// on the next day free, Saturdays too (not Boxing Day), and pushes what follows until a Saturday has caught up. Garden waste rests for three weeks.
/// </summary>
internal static class Calendar
{
    private static readonly DateOnly WeekA = new(2026, 3, 2);

    /// <summary>The days on which a container is emptied, from one day to another, with the holiday shifts.</summary>
    public static IEnumerable<DateOnly> Dates(string container, Round round, DateOnly from, DateOnly to) => Planned(round, from.AddDays(-14), to)
        .Where(day => IsDue(container, round, day))
        .Select(Worked)
        .Where(day => day >= from && day <= to);

    public static string Schedule(string container, Round round) => $"{(container == "food" ? "every week" : "every 2 weeks")} on {Weekday(round)}";

    private static IEnumerable<DateOnly> Planned(Round round, DateOnly from, DateOnly to)
    {
        var weekday = Weekday(round);
        for (var day = from.AddDays(((int)weekday - (int)from.DayOfWeek + 7) % 7); day <= to; day = day.AddDays(7))
        {
            yield return day;
        }
    }

    private static DayOfWeek Weekday(Round round) => Enum.TryParse<DayOfWeek>(round.Day, ignoreCase: true, out var day) ? day : DayOfWeek.Monday;

    private static bool IsDue(string container, Round round, DateOnly day) => container switch
    {
        "food" => true,
        "recycling" or "glass" => IsRecycling(round, day),
        "garden" => !IsRecycling(round, day) && !IsGardenRest(day),
        _ => !IsRecycling(round, day),
    };

    public static bool IsRecycling(Round round, DateOnly day) => (Monday(day).DayNumber - WeekA.DayNumber) / 7 % 2 == 0 == (round.RecyclingWeek == "A");

    // From the Monday of Christmas week, for three working weeks.
    private static bool IsGardenRest(DateOnly day)
    {
        var start = Monday(new DateOnly(day.Month == 1 ? day.Year - 1 : day.Year, 12, 25));
        return day >= start && day < start.AddDays(19);
    }

    private static DateOnly Worked(DateOnly planned)
    {
        var christmas = new DateOnly(planned.Month == 1 ? planned.Year - 1 : planned.Year, 12, 25);
        if (planned < christmas || planned > christmas.AddDays(24) || planned.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return planned;
        }

        var done = christmas.AddDays(-1);
        for (var day = christmas; day <= planned; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                done = NextWorked(done >= day ? done.AddDays(1) : day);
            }
        }

        return done;
    }

    private static DateOnly NextWorked(DateOnly day)
    {
        while (day.DayOfWeek == DayOfWeek.Sunday || day is { Month: 12, Day: 25 } or { Month: 1, Day: 1 } || (day is { Month: 12, Day: 26 } && day.DayOfWeek == DayOfWeek.Saturday))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
