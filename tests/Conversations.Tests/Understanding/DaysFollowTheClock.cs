using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding.Dates;

namespace CouncilBot.Conversations.Tests.Understanding;

public sealed class DaysFollowTheClock
{
    [Theory]
    [InlineData("2026-06-30T23:30:00Z", "today", "2026-07-01")]
    [InlineData("2026-01-31T23:30:00Z", "today", "2026-01-31")]
    [InlineData("2026-03-29T00:30:00Z", "in an hour", "2026-03-29T01:30:00")]
    [InlineData("2026-10-25T00:30:00Z", "yesterday", "2026-10-24")]
    [InlineData("2026-12-31T12:00:00Z", "tomorrow", "2027-01-01")]
    [InlineData("2028-02-28T12:00:00Z", "tomorrow", "2028-02-29")]
    public void Today_is_what_it_is_in_london_also_when_the_clocks_change(string now, string text, string means) =>
        Assert.Equal(means, Assert.Single(DatesAndTimes.Find(text, DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture))).Value.ToString());

    [Theory]
    [InlineData(Tense.Past, "friday", "2026-02-27")]
    [InlineData(Tense.Future, "friday", "2026-03-06")]
    [InlineData(Tense.Past, "3/11", "2025-11-03")]
    [InlineData(Tense.Future, "3/11", "2026-11-03")]
    public void What_is_asked_for_tells_whether_a_day_lies_behind_or_ahead(Tense tense, string text, string means)
    {
        var found = Assert.Single(DatesAndTimes.Find(text, Expression.Now, tense));

        Assert.Equal((means, false), (found.Value.ToString(), found.IsAmbiguous));
    }

    [Theory]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_moves(int year, string day) => Assert.Equal(day, Assert.Single(DatesAndTimes.Find($"easter {year}", Expression.Now)).Value.ToString());

    [Fact]
    public void A_day_of_either_tense_is_told_as_ambiguous() =>
        Assert.Equal(["2026-03-06", "2026-02-27"], Assert.Single(DatesAndTimes.Find("friday", Expression.Now)).Candidates.Select(day => day.ToString()));
}
