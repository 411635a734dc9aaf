using CouncilBot.Bot.Services.Open311;

namespace CouncilBot.Bot.Tests.Services;

public sealed class ReportsAreRead
{
    private const string Near = """{"service_request_id":"FMS-1","status":"open","service_name":"Pothole","requested_datetime":"2026-03-03T09:00:00Z","lat":50.5404,"long":-2.7002,"description":"by my house"}""";
    private const string Far = """{"service_request_id":"FMS-2","status":"open","service_name":"Pothole","requested_datetime":"2026-03-03T09:00:00Z","lat":50.5601,"long":-2.7002}""";
    private const string Fixed = """{"service_request_id":"FMS-3","status":"fixed","service_name":"Pothole","requested_datetime":"2026-03-03T09:00:00Z","lat":50.5401,"long":-2.7002}""";
    private const string Old = """{"service_request_id":"FMS-4","status":"open","service_name":"Pothole","requested_datetime":"2025-03-03T09:00:00Z","lat":50.5401,"long":-2.7002}""";

    [Fact]
    public async Task Only_open_reports_close_by_and_not_too_old_are_offered_and_nobody_elses_words()
    {
        await using var server = await FakeSystem.SayingAsync($"[{Near},{Near},{Far},{Fixed},{Old}]");
        using var council = Council(server);

        var outcome = await council.AskAsync("pothole.nearby", ("place", "50.5401,-2.7002"));

        var report = Assert.Single(outcome.Found);
        Assert.Equal(("FMS-1", "pothole reported 3 March, about 30 metres away"), (report.Value, report.Words));
        Assert.DoesNotContain(report.Facts.Values, fact => fact.Contains("my house", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[]", 200, "none found")]
    [InlineData("{}", 200, "service down")]
    [InlineData("""[{"service_request_id":"FMS-1","lat":"here"}]""", 200, "service down")]
    [InlineData("", 500, "service down")]
    public async Task Nearby_ends_in_an_outcome_whatever_comes(string answer, int status, string outcome)
    {
        await using var server = await FakeSystem.StartAsync((context, _) => FakeSystem.Say(context, answer, status));
        using var council = Council(server);

        Assert.Equal(outcome, (await council.AskAsync("pothole.nearby", ("place", "50.5401,-2.7002"))).Name);
    }

    [Fact]
    public async Task A_status_is_told_in_the_councils_words()
    {
        await using var server = await FakeSystem.SayingAsync("""[{"service_request_id":"FMS-7","status":"action_scheduled","status_notes":"Crew on Friday","service_name":"Pothole","requested_datetime":"2026-03-02T09:00:00Z","updated_datetime":"2026-03-04T09:00:00Z"}]""");
        using var council = Council(server);

        var told = await council.AskAsync("reports.status", ("reference", "fms-7 "));

        Assert.Equal(("found", "the work is planned", "Crew on Friday", "Wednesday 4 March", "open"),
            (told.Name, told.Facts["status"], told.Facts["note"], told.Facts["updated"], told.Facts["state"]));
        Assert.StartsWith("GET /requests/FMS-7.json", server.Asked[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_that_nobody_knows_is_told_so()
    {
        await using var server = await FakeSystem.StartAsync((context, _) => FakeSystem.Say(context, """[{"code":404,"description":"no such request"}]""", 404));
        using var council = Council(server);

        Assert.Equal("none found", (await council.AskAsync("reports.status", ("reference", "FMS-999"))).Name);
    }

    [Fact]
    public async Task Joining_a_report_is_an_update_of_it_sent_once()
    {
        await using var server = await FakeSystem.SayingAsync("""[{"update_id":"5"}]""");
        using var council = Council(server);

        var joined = await council.AskAsync("pothole.join", ("report", "FMS-1"));
        await council.AskAsync("pothole.join", ("report", "FMS-1"));

        Assert.Equal(("accepted", "FMS-1"), (joined.Name, joined.Facts["reference"]));
        Assert.Contains("service_request_id=FMS-1", Assert.Single(server.Asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_definition_holds_all_that_a_dialog_is_made_from()
    {
        await using var server = await FakeSystem.StartAsync((context, _) => FakeSystem.Say(context, context.Request.Path.Value == "/services.json"
            ? """[{"service_code":"GRIT","service_name":"Empty grit bin","description":"Salt for roads","metadata":true,"type":"realtime","keywords":"grit, salt","group":"Roads"}]"""
            : """{"service_code":"GRIT","attributes":[{"code":"n","variable":false,"order":1,"description":"We fill them in winter."},{"code":"COL","variable":true,"required":true,"datatype":"singlevaluelist","order":2,"description":"What colour?","values":[{"key":"y","name":"Yellow"}]},{"code":"uprn","variable":"true","automated":"hidden_field","datatype":"string"}]}"""));
        using var council = Council(server);
        var published = ((Open311Connector)council.Systems.Connectors["streets"]).Published;

        var service = Assert.Single((await published.ListAsync(TestContext.Current.CancellationToken))!); // "!": it answered
        var attributes = (await published.AttributesAsync("GRIT", TestContext.Current.CancellationToken))!; // "!": it answered

        Assert.Equal(("GRIT", "Empty grit bin", true, "salt", "Roads"), (service.Code, service.Name, service.HasAttributes, service.Keywords[1], service.Groups[0]));
        Assert.Equal([true, false, false], attributes.Select(attribute => attribute.IsHidden));
        Assert.Equal([true, false, true], attributes.Select(attribute => attribute.IsVariable));
        Assert.Equal("Yellow", attributes[2].Values[0].Value);
    }

    private static ConnectedCouncil Council(FakeSystem server) => new($$"""
        systems:
          streets: {connector: open311, url: "{{server.Url}}"}
        operations:
          pothole.nearby: {system: streets, service: POT, within metres: 250, within days: 90, words: "((what)) reported ((date)), about ((distance)) away"}
          pothole.join: {system: streets, description: Somebody else reported this too.}
          reports.status:
            system: streets
            status words: {action_scheduled: the work is planned, open: we are looking into it}
        """);
}
