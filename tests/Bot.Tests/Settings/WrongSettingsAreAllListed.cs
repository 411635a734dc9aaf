using CouncilBot.Bot.Settings;
using Microsoft.Extensions.Configuration;

namespace CouncilBot.Bot.Tests.Settings;

public sealed class WrongSettingsAreAllListed
{
    [Fact]
    public void Every_problem_is_told_at_once_by_its_name()
    {
        var wrong = Assert.Throws<InvalidSettingsException>(() => Read(
            isDevelopment: false,
            ("CouncilBot:CouncilFolder", "/no/such/council"),
            ("CouncilBot:DialogsFolder", "/no/such/dialogs"),
            ("CouncilBot:DataFolder", "/proc/no-such-place"),
            ("CouncilBot:Database", "Host=x"),
            ("CouncilBot:Now", "2026-03-05T10:00:00Z"),
            ("CouncilBot:ContentSecret", "short"),
            ("CouncilBot:Sandbox", "on"),
            ("CouncilBot:DirectLine:Secrets:0", "short"),
            ("CouncilBot:DirectLine:TrustedOrigins:0", "www.wrenshire.example"),
            ("CouncilBot:DirectLine:Secret:0", "a-secret-under-a-wrong-name"),
            ("URLS", "ftp://council:99999"),
            ("CouncilBot:Colour", "blue")));

        Assert.All(
            ["CouncilFolder", "DialogsFolder", "DataFolder", "Database", "Now", "ContentSecret", "Sandbox", "DirectLine__Secrets__0", "DirectLine__TrustedOrigins__0", "DirectLine__Secret", "Colour"],
            name => Assert.Contains($"CouncilBot__{name}", wrong.Message, StringComparison.Ordinal));
        Assert.Contains("ASPNETCORE_URLS", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_that_cannot_be_read_is_told_with_an_example()
    {
        var wrong = Assert.Throws<InvalidSettingsException>(() => Read(isDevelopment: true, ("CouncilBot:Now", "tomorrow")));

        Assert.Contains("2026-03-05T10:00:00Z", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("off", true, false)]
    [InlineData("", false, false)]
    public void The_Sandbox_is_there_in_Development_unless_it_is_off(string set, bool isDevelopment, bool isThere) =>
        Assert.Equal(isThere, SettingsReader.HasSandbox(Read(isDevelopment, ("CouncilBot:Sandbox", set)), isDevelopment));

    [Fact]
    public void Nothing_needs_to_be_set() => Assert.EndsWith("council", Read(isDevelopment: true).CouncilFolder, StringComparison.Ordinal);

    [Fact]
    public void A_moved_clock_starts_where_asked_and_runs_on()
    {
        var clock = SettingsReader.Clock(Read(isDevelopment: true, ("CouncilBot:Now", "2026-03-05T10:00:00Z")));

        var now = clock.GetUtcNow();

        Assert.InRange(now, new DateTimeOffset(2026, 3, 5, 10, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 5, 10, 1, 0, TimeSpan.Zero));
        Assert.True(clock.GetUtcNow() >= now);
    }

    private static BotSettings Read(bool isDevelopment, params (string Name, string Value)[] settings) => SettingsReader.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build(),
        isDevelopment);
}
