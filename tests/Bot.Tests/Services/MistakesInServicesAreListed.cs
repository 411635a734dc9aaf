using CouncilBot.Bot.Services;
using CouncilBot.Bot.Tests.HouseRules;

namespace CouncilBot.Bot.Tests.Services;

public sealed class MistakesInServicesAreListed
{
    private const string Wrong = """
        systems:
          places:
            connector: os-place
            url: https://api.example.gov.uk
          bins:
            connector: bin-days
            url: ftp://bins.example.gov.uk
            key: hunter2
            tries: 50
            answer within: 4 s
        operations:
          waste.collections:
            system: bin
            words: "((container))"
          waste.dates:
            system: bins
            does: collection
          waste.later:
            system: bins
            does: collections
            words: ((bin)) on ((date))
        """;

    [Fact]
    public void All_at_once_with_line_and_what_was_meant()
    {
        using var council = new ConnectedCouncil(Wrong);

        var told = council.Problems.Select(problem => $"{problem.Line}: {problem.Message}").ToList();

        Assert.Contains(told, problem => problem.StartsWith("3: `os-place` is no connector. Did you mean `os-places`?", StringComparison.Ordinal));
        Assert.Contains(told, problem => problem.StartsWith("7: Write `url` as", StringComparison.Ordinal));
        Assert.Contains(told, problem => problem.StartsWith("8: Do not write a secret here.", StringComparison.Ordinal));
        Assert.Contains(told, problem => problem.StartsWith("9: Write `tries` as a number from 1 to 5", StringComparison.Ordinal));
        Assert.Contains(told, problem => problem.StartsWith("10: `answer within` means nothing here. Did you mean `answers within`?", StringComparison.Ordinal));
        Assert.Contains(told, problem => problem.StartsWith("13: There is no system `bin` above. Did you mean `bins`?", StringComparison.Ordinal));
        Assert.Contains(told, problem => problem.StartsWith("17: `bins` cannot do `collection`. Did you mean `collections`?", StringComparison.Ordinal));
        Assert.Contains(told, problem => problem.StartsWith("21: ((bin)) is never filled here.", StringComparison.Ordinal));
        Assert.DoesNotContain(told, problem => problem.Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sample_council_is_in_order_and_plays_its_systems_only_in_Development()
    {
        var (systems, problems) = ServicesAtHand.Read(Path.Combine(SourceFiles.Root, "council"));

        Assert.Empty(problems);
        Assert.Empty(systems.Refusals(isDevelopment: true));
        Assert.All(systems.Refusals(isDevelopment: false), refusal => Assert.Contains("ASPNETCORE_ENVIRONMENT", refusal.Message, StringComparison.Ordinal));
        Assert.NotEmpty(systems.Refusals(isDevelopment: false));
    }

    [Fact]
    public void A_key_that_is_not_where_it_should_be_is_told_by_its_place()
    {
        using var council = new ConnectedCouncil("""
            systems:
              places:
                connector: os-places
                url: https://api.example.gov.uk
                key: env:COUNCILBOT_TEST_KEY_THAT_IS_NOT_SET
            operations:
              addresses.at-postcode: {system: places}
            """);

        var refusal = Assert.Single(council.Systems.Refusals(isDevelopment: true));

        Assert.Contains("env:COUNCILBOT_TEST_KEY_THAT_IS_NOT_SET", refusal.Message, StringComparison.Ordinal);
    }
}
