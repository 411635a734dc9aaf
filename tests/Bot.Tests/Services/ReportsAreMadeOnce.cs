using System.Collections.Immutable;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Tests.Services;

public sealed class ReportsAreMadeOnce
{
    private static readonly Detail Place = new("p", "near 14 Mill Lane, Marlbury")
    {
        Facts = ImmutableSortedDictionary<string, string>.Empty.Add("latitude", "50.5401").Add("longitude", "-2.7002").Add("uprn", "100000000014"),
    };

    [Fact]
    public async Task A_report_carries_its_place_its_details_and_our_name_for_it_but_no_conversation()
    {
        var reports = new FakeReports();
        await using var server = await FakeSystem.StartAsync(reports.TakeAsync);
        using var council = Council(server);

        var outcome = await Report(council, "conversation-1/2/send");

        Assert.Equal(("accepted", "FMS-1001", "Thank you"), (outcome.Name, outcome.Facts["reference"], outcome.Facts["notice"]));
        var sent = Assert.Single(reports.Reports);
        Assert.Equal(("POT", "50.5401", "-2.7002", "A big hole", "big", "100000000014"),
            (sent["service_code"], sent["lat"], sent["long"], sent["description"], sent["attribute[SIZE]"], sent["attribute[uprn]"]));
        Assert.DoesNotContain("conversation", sent["attribute[external_id]"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_call_again_gives_the_same_outcome_and_sends_nothing_after_a_restart_too()
    {
        var reports = new FakeReports();
        await using var server = await FakeSystem.StartAsync(reports.TakeAsync);
        using var council = Council(server);

        var first = await Report(council);
        council.StartAgain();
        var second = await Report(council);

        Assert.Equal(first.Facts["reference"], second.Facts["reference"]);
        Assert.Single(reports.Reports);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_answer_is_looked_up_and_nothing_is_sent_twice(bool echoes)
    {
        var reports = new FakeReports { LosesAnswers = true, EchoesExternalId = echoes };
        await using var server = await FakeSystem.StartAsync(reports.TakeAsync);
        using var council = Council(server);

        var outcome = await Report(council);

        Assert.Equal(("accepted", "FMS-1001"), (outcome.Name, outcome.Facts["reference"]));
        Assert.Single(reports.Reports);
    }

    [Fact]
    public async Task A_death_between_the_call_and_its_answer_neither_loses_nor_doubles()
    {
        var reports = new FakeReports();
        var hangs = true;
        await using var server = await FakeSystem.StartAsync(async (context, body) =>
        {
            await reports.TakeAsync(context, body);
            if (hangs)
            {
                await Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        });
        using var council = Council(server);
        using var dying = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));
        reports.LosesAnswers = false;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => council.Services.CallAsync(Call("key-1"), dying.Token));
        hangs = false;
        council.StartAgain();
        var outcome = await Report(council);

        Assert.Equal("accepted", outcome.Name);
        Assert.Single(reports.Reports);
    }

    [Fact]
    public async Task What_never_arrived_is_sent_when_the_system_is_back()
    {
        var reports = new FakeReports { IsDown = true };
        await using var server = await FakeSystem.StartAsync(reports.TakeAsync);
        using var council = Council(server);

        Assert.Equal("service down", (await Report(council)).Name);
        reports.IsDown = false;
        council.StartAgain(TimeSpan.FromMinutes(1));

        Assert.Equal("accepted", (await Report(council)).Name);
        Assert.Single(reports.Reports);
    }

    [Fact]
    public async Task While_it_cannot_be_looked_up_it_is_not_sent_again()
    {
        var reports = new FakeReports { LosesAnswers = true };
        await using var server = await FakeSystem.StartAsync((context, body) =>
        {
            if (context.Request.Method == "GET")
            {
                return FakeSystem.Say(context, "", 503);
            }

            return reports.TakeAsync(context, body);
        });
        using var council = Council(server);

        Assert.Equal("service down", (await Report(council)).Name);
        Assert.Equal("service down", (await Report(council)).Name);
        Assert.Single(reports.Reports);
    }

    [Fact]
    public async Task Somebody_elses_report_of_the_same_is_told_with_its_reference()
    {
        var reports = new FakeReports { RefusesRepeats = true };
        await using var server = await FakeSystem.StartAsync(reports.TakeAsync);
        using var council = Council(server);
        await Report(council, "another-resident");

        var outcome = await Report(council);

        Assert.Equal(("already reported", "FMS-1001"), (outcome.Name, outcome.Facts["reference"]));
    }

    [Fact]
    public async Task Two_at_once_with_one_key_are_one_report()
    {
        var reports = new FakeReports();
        await using var server = await FakeSystem.StartAsync(async (context, body) =>
        {
            await Task.Delay(100);
            await reports.TakeAsync(context, body);
        });
        using var council = Council(server);

        var outcomes = await Task.WhenAll(Report(council), Report(council), Report(council));

        Assert.All(outcomes, outcome => Assert.Equal("FMS-1001", outcome.Facts["reference"]));
        Assert.Single(reports.Reports);
    }

    [Theory]
    [InlineData("""[{"code":400,"description":"A photo is required"}]""", 400, "not accepted")]
    [InlineData("""{"errors":[{"code":400,"description":"lat is missing"}]}""", 400, "not accepted")]
    [InlineData("""[{"code":403,"description":"api_key"}]""", 403, "service down")]
    [InlineData("""[{"code":404,"description":"no such service"}]""", 404, "service down")]
    [InlineData("""[]""", 200, "service down")]
    [InlineData("""[{"service_notice":7}]""", 200, "service down")]
    public async Task Every_answer_ends_in_an_outcome(string body, int status, string outcome)
    {
        await using var server = await FakeSystem.StartAsync((context, _) => FakeSystem.Say(context, body, status));
        using var council = Council(server);

        Assert.Equal(outcome, (await Report(council)).Name);
    }

    [Theory]
    [InlineData("""[{"token":"t1","service_request_id":"FMS-77"}]""", "FMS-77")]
    [InlineData("""[{"token":"t1"}]""", "pending")]
    public async Task A_token_is_followed_to_its_reference(string answer, string reference)
    {
        await using var server = await FakeSystem.StartAsync((context, _) =>
            FakeSystem.Say(context, context.Request.Path.StartsWithSegments("/tokens") ? answer : """[{"token":"t1"}]"""));
        using var council = Council(server);

        Assert.Equal(reference, (await Report(council)).Facts["reference"]);
    }

    [Fact]
    public async Task A_server_that_speaks_only_XML_is_understood()
    {
        await using var server = await FakeSystem.SayingAsync("<service_requests><request><service_request_id>FMS-9</service_request_id><service_notice/></request></service_requests>");
        using var council = Council(server, "format: xml");

        Assert.Equal("FMS-9", (await Report(council)).Facts["reference"]);
        Assert.StartsWith("POST /requests.xml", server.Asked[0], StringComparison.Ordinal);
    }

    private static Task<ServiceOutcome> Report(ConnectedCouncil council, string key = "key-1") => council.Services.CallAsync(Call(key), TestContext.Current.CancellationToken);

    private static ServiceCall Call(string key) =>
        ConnectedCouncil.Call("pothole.report", key, ("place", Place), ("size", new Detail("big", "A big hole")));

    private static ConnectedCouncil Council(FakeSystem server, string settings = "format: json") => new($$"""
        systems:
          streets:
            connector: open311
            url: {{server.Url}}
            token every: 20 ms
            answers within: 2 s
            {{settings}}
        operations:
          pothole.report:
            system: streets
            service: POT
            needs: [place]
            description: ((size))
            attributes: {SIZE: size}
        """);
}
