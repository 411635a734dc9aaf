using CouncilBot.Bot.Tests.HouseRules;

namespace CouncilBot.Bot.Tests.Services;

public sealed class MissedBinsAreJudged
{
    private static readonly DateTimeOffset Evening = new(2026, 3, 5, 18, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("", "yes", "Accepted")]
    [InlineData(""", "openReport":{"reference":"MB-4822","reportedAt":"2026-03-05T17:10:00Z"}""", "no", "OpenReport")]
    [InlineData(""", "logs":[{"code":"contaminated","scope":"property","at":"2026-03-05T07:40:00Z","tag":"red"}]""", "no", "CrewNote")]
    [InlineData(""", "logs":[{"code":"no-access","scope":"street","at":"2026-03-05T07:40:00Z","tag":null}]""", "no", "CrewNote")]
    public async Task By_the_rules_and_what_the_waste_system_knows(string more, string outcome, string rule)
    {
        await using var waste = await FakeSystem.SayingAsync(Answer("completed", more));
        using var council = Council(waste);

        var told = await council.AskAsync("waste.may-report-missed", ("address", "100000000014"), ("bin", "recycling"));

        Assert.Equal((outcome, rule), (told.Name, told.Facts["rule"]));
        Assert.NotEmpty(told.Facts["reason"]);
        Assert.Contains(told.Facts["reason"], told.Facts["trace"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_round_is_out_nothing_was_missed_yet()
    {
        await using var waste = await FakeSystem.SayingAsync(Answer("outstanding", ""));
        using var council = Council(waste);

        Assert.Equal("RoundUnfinished", (await council.AskAsync("waste.may-report-missed", ("address", "1"), ("bin", "recycling"))).Facts["rule"]);
        Assert.Equal("ContainerIsThere", (await council.AskAsync("waste.may-report-missed", ("address", "1"), ("bin", "garden"))).Facts["rule"]);
    }

    private static string Answer(string round, string more) => $$"""
        {"uprn":"100000000014","collections":[{"container":"recycling","lastDate":"2026-03-05","lastState":"{{round}}","nextDate":"2026-03-19",
        "round":{"code":"MARLBURY","state":"{{round}}","finishedAt":null}{{more}} }],"assisted":false,"fetchedAt":"2026-03-05T17:55:00Z","freshness":"fresh"}
        """;

    private static ConnectedCouncil Council(FakeSystem waste) => new(
        $$"""
        systems:
          bins: {connector: bin-days, url: "{{waste.Url}}"}
        operations:
          waste.may-report-missed: {system: bins}
        """,
        Evening, ("missed-bins.yaml", Sample("missed-bins.yaml")), ("council.yaml", Sample("council.yaml")));

    private static string Sample(string file) => File.ReadAllText(Path.Combine(SourceFiles.Root, "council", file));
}
