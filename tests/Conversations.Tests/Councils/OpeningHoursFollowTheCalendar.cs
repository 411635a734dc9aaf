using CouncilBot.Conversations.Councils;

namespace CouncilBot.Conversations.Tests.Councils;

public sealed class OpeningHoursFollowTheCalendar
{
    private readonly OpeningHours hours = SampleCouncil.Files.Council.PhoneHours;

    [Theory]
    [InlineData("2026-03-05T08:30:00Z", true)]
    [InlineData("2026-03-05T08:29:59Z", false)]
    [InlineData("2026-03-05T17:29:59Z", true)]
    [InlineData("2026-03-05T17:30:00Z", false)]
    [InlineData("2026-03-07T12:00:00Z", false)] // a Saturday
    [InlineData("2026-04-03T12:00:00Z", false)] // Good Friday
    [InlineData("2026-06-04T07:45:00Z", true)] // 8.45am in British Summer Time
    [InlineData("2026-06-04T16:45:00Z", false)] // 5.45pm in British Summer Time
    [InlineData("2026-12-30T12:00:00Z", false)] // between Christmas and New Year
    public void It_is_open_when_the_council_says_so(string time, bool open) =>
        Assert.Equal(open, hours.IsOpen(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-03-05T06:00:00Z", "8.30am on Thursday 5 March")]
    [InlineData("2026-03-05T20:00:00Z", "8.30am on Friday 6 March")]
    [InlineData("2026-04-02T18:00:00Z", "8.30am on Tuesday 7 April")]
    [InlineData("2026-12-24T18:00:00Z", "8.30am on Monday 4 January")]
    public void The_next_opening_is_told_in_words(string time, string next) =>
        Assert.Equal(next, hours.NextOpening(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));
}
