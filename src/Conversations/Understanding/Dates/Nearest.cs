using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Which of the days that come again and again is meant: the last one, the next one, or either.</summary>
internal static class Nearest
{
    private const int YearsToLook = 8;
    private const int Near = 60;

    public static Said<DateOnly>? Of(int day, int month, Present present, int next) =>
        Of(year => day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null, present, next);

    /// <param name="inYear">The day in each year; nothing in a year that has none.</param>
    /// <param name="present">When it is said.</param>
    /// <param name="next">The token after it.</param>
    public static Said<DateOnly>? Of(Func<int, DateOnly?> inYear, Present present, int next)
    {
        var years = Enumerable.Range(0, YearsToLook + 1).Where(ahead => present.Anchor.Year - ahead > 1).ToList();
        var past = years.Select(back => inYear(present.Anchor.Year - back)).FirstOrDefault(day => day <= present.Anchor);
        var future = years.Select(ahead => inYear(present.Anchor.Year + ahead)).FirstOrDefault(day => day >= present.Anchor);
        return Chosen(past, future, present, next);
    }

    public static Said<DateOnly> Of(DayOfWeek weekday, Present present, int next)
    {
        var back = ((int)present.Anchor.DayOfWeek - (int)weekday + 7) % 7;
        return Chosen(present.Anchor.AddDays(-back), present.Anchor.AddDays((7 - back) % 7), present, next)!; // "!": both are there
    }

    /// <summary>The day of this month, or of the one before or after.</summary>
    public static Said<DateOnly>? OfMonth(int day, Present present, int next)
    {
        var months = Enumerable.Range(-3, 7).Select(ahead => present.Anchor.AddDays(1 - present.Anchor.Day).AddMonths(ahead))
            .Where(first => day <= DateTime.DaysInMonth(first.Year, first.Month)).Select(first => (DateOnly?)first.AddDays(day - 1)).ToList();
        return Chosen(months.LastOrDefault(date => date <= present.Anchor), months.FirstOrDefault(date => date >= present.Anchor), present, next);
    }

    // In either tense the one of this year comes first, unless the next is near: "3 January" said in December.
    private static Said<DateOnly>? Chosen(DateOnly? past, DateOnly? future, Present present, int next)
    {
        if (past is not { } before || future is not { } ahead || past == future || present.Tense != Tense.Any)
        {
            return (present.Tense == Tense.Past ? past ?? future : future ?? past) is { } only ? new Said<DateOnly>(only, next) : null;
        }

        var isBefore = before.Year == present.Anchor.Year && ahead.Year > present.Anchor.Year && ahead.DayNumber - present.Anchor.DayNumber > Near;
        return isBefore ? new Said<DateOnly>(before, next) { Others = [ahead] } : new Said<DateOnly>(ahead, next) { Others = [before] };
    }
}
