namespace CouncilBot.Bot.Tests.Services;

public sealed class CollectionDaysAreTold
{
    [Fact]
    public async Task Each_container_has_its_next_date_the_soonest_first()
    {
        await using var waste = await FakeSystem.SayingAsync(Waste("""{"container":"rubbish","nextDate":"2026-03-12"},{"container":"recycling","nextDate":"2026-03-05"},{"container":"food","nextDate":"2026-03-05"}"""));
        using var council = Council(waste);

        var outcome = await council.AskAsync("waste.collections", ("address", "100000000014"));

        Assert.Equal(["Blue bin: Thursday 5 March", "Food caddy: Thursday 5 March", "Black bin: Thursday 12 March"], outcome.Found.Select(line => line.Words));
        Assert.Equal(("Blue bin and Food caddy", "Thursday 5 March", "2026-03-05"), (outcome.Facts["next bin"], outcome.Facts["next date"], outcome.Facts["next day"]));
        Assert.Equal("7", outcome.Found[2].Facts["days until"]);
    }

    [Theory]
    [InlineData("2026-03-05T08:00:00Z", "fresh", "2026-03-05", "found")]
    [InlineData("2026-03-05T08:00:00Z", "fresh", "2026-03-04", "service down")]
    [InlineData("2026-03-05T08:00:00Z", "stale", "2026-03-05", "service down")]
    [InlineData("2026-03-03T08:00:00Z", "fresh", "2026-03-05", "service down")]
    public async Task Dates_that_are_too_old_are_not_passed_on(string fetched, string freshness, string next, string outcome)
    {
        await using var waste = await FakeSystem.SayingAsync(Waste($$"""{"container":"rubbish","nextDate":"{{next}}"}""", fetched, freshness));
        using var council = Council(waste);

        Assert.Equal(outcome, (await council.AskAsync("waste.collections", ("address", "1"))).Name);
    }

    [Theory]
    [InlineData("""{"values":[{"type":"Refuse","dateNextVisit":"2026-03-06"}]}""", "found")]
    [InlineData("""{"values":[]}""", "no service")]
    [InlineData("""{"values":[{"type":"Refuse","dateNextVisit":"2026-03-04"}]}""", "service down")]
    [InlineData("""{"values":[{"type":"Refuse","dateNextVisit":20260306}]}""", "service down")]
    [InlineData("""[]""", "service down")]
    public async Task An_open_service_of_next_dates_is_read_too(string answer, string outcome)
    {
        await using var open = await FakeSystem.SayingAsync(answer);
        using var council = Council(open);

        Assert.Equal(outcome, (await council.AskAsync("waste.next-dates", ("address", "100000000014"))).Name);
        Assert.StartsWith("GET /v1/services/refuseday/100000000014", open.Asked[0], StringComparison.Ordinal);
    }

    private static string Waste(string collections, string fetched = "2026-03-05T09:00:00Z", string freshness = "fresh") =>
        $$"""{"uprn":"1","collections":[{{collections}}],"fetchedAt":"{{fetched}}","freshness":"{{freshness}}"}""";

    private static ConnectedCouncil Council(FakeSystem waste) => new($$"""
        systems:
          bins:
            connector: bin-days
            url: {{waste.Url}}
            services: {refuseday: rubbish}
        operations:
          waste.collections:
            system: bins
            words: "((container)): ((date))"
            containers: {rubbish: Black bin, recycling: Blue bin, food: Food caddy}
          waste.next-dates:
            system: bins
            words: "((container)): ((date))"
        """);
}
