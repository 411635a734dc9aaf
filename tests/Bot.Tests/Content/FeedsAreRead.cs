using System.Globalization;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Feeds;
using CouncilBot.Bot.Content.Fetching;
using CouncilBot.Bot.Tests.HouseRules;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Tests.Content;

public sealed class FeedsAreRead
{
    private const int Services = 120;

    private const string Whole = """
        {"id":"lunch-1","name":"Harbour Lunch Club","description":"<p>A hot meal &amp; company.</p><script>alert(1)</script><p>Book by Tuesday.</p>","status":"active",
         "url":"https://harbour.example/lunch","minimum_age":60,"eligibility_description":"People who live alone.",
         "organization":{"name":"Harbour Trust","website":"https://harbour.example"},
         "phones":[{"number":"01632 960 321","description":"Weekdays"}],"contacts":[{"name":"Ann Example","email":"lunch@harbour.example","phones":[{"number":"01632 960322"}]}],
         "cost_options":[{"amount":4.5,"currency":"GBP","option":"for two courses"},{"amount":0,"option":"free for carers"}],
         "service_at_locations":[{"location":{"name":"Quay Hall","addresses":[{"address_1":"1 Quay Street","city":"Stourhaven","postal_code":"WZ1 4AB"}]},
           "schedules":[{"freq":"WEEKLY","byday":"WE,MO","opens_at":"12:00","closes_at":"14:30:00"}]}],
         "schedules":[{"freq":"MONTHLY","byday":"2SA","opens_at":"10:00:00Z","closes_at":"11:00","valid_to":"2027-06-30"},{"freq":"WEEKLY","interval":2,"byday":"FR"}]}
        """;

    [Fact]
    public async Task A_service_becomes_a_page_in_plain_words()
    {
        await using var site = await CouncilSite.StartAsync();
        site.Text("/services?page=1&per_page=50", Envelope(1, 1, [Whole]), "application/json");

        var page = Assert.Single((await VisitAsync(site, BroughtPages.None)).Pages.Pages);

        Assert.Equal(("town-directory-harbour-lunch-club", "Harbour Lunch Club", "https://harbour.example/lunch"), (page.Topic, page.Title, page.Address));
        Assert.Equal(
            """
            : A hot meal & company.

            Book by Tuesday.

            Run by Harbour Trust.
            Who is it for?: - People who live alone.
            - For people aged 60 or over.
            When is it open?: - Saturday, 10am to 11am, the second one of the month, until 30 June 2027
            - Friday, every 2 weeks
            - Monday and Wednesday, 12pm to 2.30pm
            Where is it?: Quay Hall, 1 Quay Street, Stourhaven, WZ1 4AB
            How much does it cost?: - It costs £4.50 for two courses
            - free for carers
            How do I get in touch?: - Weekdays: [01632 960 321](tel:01632960321)
            - [01632 960322](tel:01632960322)
            - [lunch@harbour.example](mailto:lunch@harbour.example)
            - Website: [harbour.example](https://harbour.example/lunch)
            """.ReplaceLineEndings("\n"),
            string.Join('\n', page.Passages.Select(passage => $"{passage.Heading}: {passage.Text}")));
    }

    [Fact]
    public async Task A_directory_is_read_to_its_end_and_followed_as_it_changes()
    {
        await using var site = await CouncilSite.StartAsync();
        Serve(site, Enumerable.Range(1, Services));
        var first = await VisitAsync(site, BroughtPages.None);

        Serve(site, Enumerable.Range(1, Services).Where(number => number != 7), price: "9");
        var second = await VisitAsync(site, first.Pages);

        Assert.Equal(Services, first.Report.Found);
        Assert.Equal(["s7"], second.Report.Withdrawn);
        Assert.Equal(Services - 1, second.Report.Changed.Count);
        Assert.Equal(first.Pages.Pages.Where(page => page.Id != "s7").Select(page => page.Topic), second.Pages.Pages.Select(page => page.Topic));
    }

    [Fact]
    public async Task Whatever_is_missing_or_odd_the_rest_is_read()
    {
        await using var site = await CouncilSite.StartAsync();
        site.Text("/services?page=1&per_page=50", Envelope(1, 1,
        [
            """{"id":"a","name":"Only a name"}""",
            """{"id":"b","description":"No name"}""",
            """{"name":"No id","description":"x"}""",
            """{"id":"c","name":"Closed","description":"It is no more.","status":"defunct"}""",
            """{"id":"d","name":"Odd","description":"Odd things everywhere.","phones":{"number":5},"contacts":"none","schedules":[{"byday":"XX","opens_at":"noon"},{},null],"cost_options":[{"amount":"lots"}],"service_at_locations":[{"location":null}],"eligibilities":[1,"x",{"minimum_age":"18"}],"organization":"Trust","url":"javascript:alert(1)"}""",
            """{"id":"e","name":"Twice","description":"The first of two."}""",
            """{"id":"e","name":"Twice","description":"The second of two."}""",
            "17", "null", "[]",
        ]), "application/json");

        var visited = await VisitAsync(site, BroughtPages.None);

        Assert.Equal(["d", "e"], visited.Pages.Pages.Select(page => page.Id));
        Assert.Null(visited.Pages.Pages[0].Address);
        Assert.DoesNotContain("javascript", string.Concat(visited.Pages.Pages.SelectMany(page => page.Passages).Select(passage => passage.Text)), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(8, visited.Report.Skipped.Count);
    }

    [Theory]
    [InlineData("not JSON at all")]
    [InlineData("{\"total_pages\":1}")]
    [InlineData("{\"total_pages\":1,\"contents\":[]}")]
    [InlineData("{\"total_pages\":2,\"contents\":[{\"id\":\"s1\",\"name\":\"One\",\"description\":\"And then no second page.\"}]}")]
    public async Task A_directory_that_breaks_down_loses_no_page(string answer)
    {
        await using var site = await CouncilSite.StartAsync();
        Serve(site, Enumerable.Range(1, 3));
        var first = await VisitAsync(site, BroughtPages.None);

        site.Text("/services?page=1&per_page=50", answer, "application/json");
        var second = await VisitAsync(site, first.Pages);

        Assert.NotNull(second.Report.Failure);
        Assert.Equal(3, second.Pages.Pages.Length);
    }

    [Fact]
    public void Mistakes_in_the_settings_are_all_told()
    {
        using var council = new TemporaryFolder();
        File.WriteAllText(Path.Combine(council.Path, "feeds.yaml"), "feeds:\n  - name: One\n    address: services\n    area: Town Hall\n    colour: blue\n    every hours: often\n");
        File.WriteAllText(Path.Combine(council.Path, "crawl.yaml"), "start: ftp://x\nhosts: [\"https://www.northmoor.example/\"]\narea: website\nmost pages: 0\n");
        var problems = new List<FileProblem>();

        CouncilBot.Bot.Content.ContentSources.Read(council.Path, Dialogs, problems);

        Assert.All(
            ["feeds.yaml:3: Write `address`", "feeds.yaml:4: Write `area`", "feeds.yaml:5: `colour`", "feeds.yaml:6: Write `every hours`", "`owner: ...`", "crawl.yaml:1: Write `start`", "crawl.yaml:2: Write only", "crawl.yaml:4: Write `most pages`"],
            mistake => Assert.Contains(problems, problem => problem.ToString().Contains(mistake, StringComparison.Ordinal)));
    }

    private static string Dialogs => Path.Combine(SourceFiles.Root, "dialogs");

    private static void Serve(CouncilSite site, IEnumerable<int> numbers, string price = "3")
    {
        var pages = numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $$"""{"id":"s{{number}}","name":"Club {{number % 40}}","description":"Club number {{number}} meets in town.","cost_options":[{"amount":"{{price}}"}]}""")).Chunk(50).ToList();
        for (var page = 1; page <= pages.Count; page++)
        {
            site.Text($"/services?page={page}&per_page=50", Envelope(page, pages.Count, pages[page - 1]), "application/json");
        }
    }

    private static string Envelope(int page, int pages, string[] services) =>
        $$"""{"total_items":{{services.Length}},"total_pages":{{pages}},"page_number":{{page}},"size":50,"first_page":{{(page == 1 ? "true" : "false")}},"last_page":{{(page == pages ? "true" : "false")}},"empty":false,"contents":[{{string.Join(',', services)}}]}""";

    private static Task<Visited> VisitAsync(CouncilSite site, BroughtPages before) => new FeedVisit(
        new FeedSettings("Town directory", new Uri(site.Address, "/services"), new BroughtInto("directory", "Information team", 6))
        {
            Words = FeedWords.Read(Dialogs, []),
            PrivateHosts = ["127.0.0.1"],
            Patience = TestSettings.Impatient,
        },
        TimeProvider.System).VisitAsync(before, TestContext.Current.CancellationToken);
}
