using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Tests.Content;

public sealed class ChangesArePublished
{
    [Fact]
    public async Task A_saved_page_answers_and_a_withdrawn_one_is_never_cited_again()
    {
        await using var council = new PublishedCouncil();
        await council.StartAsync();
        Assert.True(await PublishedCouncil.SoonAsync(() => council.Knowledge.Now.IsWhole));
        Assert.Contains("£40", council.Says("how much is a parking permit"), StringComparison.Ordinal);

        council.Write("parking", "Parking permits", "A parking permit costs £55 a year for each car.", "parking permit cost", "how much to park outside my house");
        council.Write("allotments", "Allotments", "An allotment plot costs £30 a year. Join the waiting list online.", "rent an allotment plot", "allotment waiting list");
        File.Delete(council.FileOf("burials"));

        Assert.True(await PublishedCouncil.SoonAsync(() => council.Knowledge.Now.Find("burials") is null));
        Assert.True(council.Knowledge.Now.IsWhole);
        Assert.Contains("£55", council.Says("how much is a parking permit"), StringComparison.Ordinal);
        Assert.Contains("9am", council.Says("when does the library open"), StringComparison.Ordinal);
        Assert.True(await PublishedCouncil.SoonAsync(() => council.Says("allotment waiting list") is not null));
        Assert.DoesNotContain("grave", council.Says("cost of a grave") ?? "", StringComparison.Ordinal);
        Assert.True(await PublishedCouncil.SoonAsync(() => council.Changes().Count == 2));
        Assert.Equal([("burials", true), ("parking", false)], council.Changes().Select(change => (change.GetProperty("topic").GetString(), change.GetProperty("withdrawn").GetBoolean())).Order());
        Assert.DoesNotContain("£", JsonSerializer.Serialize(council.Changes()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_leaves_the_old_content_answering_until_it_is_mended()
    {
        await using var council = new PublishedCouncil();
        await council.StartAsync();

        council.Write("libraries", "Libraries", "Our libraries open from 7am.", "library opening hours", "when does the library open");
        File.WriteAllText(council.FileOf("parking"), "---\ntopic: parking\ntitle: [\narea: town\nowner: Town\n---\nNo.\n");
        File.WriteAllText(Path.Combine(council.Council, "crawl.yaml"), "start: [\narea: x\n");
        await Task.Delay(2_500, TestContext.Current.CancellationToken); // seen, and refused, by now

        Assert.Contains("9am", council.Knowledge.Now.Find("libraries")!.Passages[0].Text, StringComparison.Ordinal);
        Assert.NotNull(council.Knowledge.Now.Find("parking"));
        File.Delete(Path.Combine(council.Council, "crawl.yaml"));
        council.Write("parking", "Parking permits", "A permit is free.", "parking permit cost");
        Assert.True(await PublishedCouncil.SoonAsync(() => council.Knowledge.Now.Find("libraries")!.Passages[0].Text.Contains("7am", StringComparison.Ordinal)));
        Assert.Equal("A permit is free.", council.Knowledge.Now.Find("parking")!.Passages[0].Text); // "!": just found
    }

    [Fact]
    public async Task A_folder_that_is_suddenly_empty_withdraws_nothing()
    {
        await using var council = new PublishedCouncil();
        await council.StartAsync();

        Directory.Delete(Path.Combine(council.Council, "pages", "town"), recursive: true);
        await Task.Delay(2_500, TestContext.Current.CancellationToken);

        Assert.Equal(3, council.Knowledge.Now.Pages.Length);
    }

    [Fact]
    public async Task What_a_visit_brought_answers_with_its_own_address_until_its_source_is_taken_away()
    {
        await using var council = new PublishedCouncil();
        var settings = Path.Combine(council.Council, "crawl.yaml");
        await File.WriteAllTextAsync(settings, "start: https://www.northmoor.example/\narea: website\nowner: Web team\nevery hours: 0\n", TestContext.Current.CancellationToken);
        await council.StartAsync();

        new BroughtFolder(council.Data).Keep(BroughtFolder.Crawl, new BroughtPages(
        [
            new("a", "skips", "Skip licences", "https://www.northmoor.example/skips", new DateOnly(2026, 1, 1), [new Passage("", "A skip licence for the road costs £61.")]),
            new("b", "parking", "Parking", "https://www.northmoor.example/parking", new DateOnly(2026, 1, 1), [new Passage("", "What an officer wrote counts more.")]),
        ]));

        Assert.True(await PublishedCouncil.SoonAsync(() => council.Knowledge.Now.Find("skips") is { Path: "https://www.northmoor.example/skips", Area: "website" }));
        Assert.Contains("£40", council.Knowledge.Now.Find("parking")!.Passages[0].Text, StringComparison.Ordinal); // "!": it was there before
        using var link = await council.Http.GetAsync("/pages/website/skips", TestContext.Current.CancellationToken);
        Assert.Equal("https://www.northmoor.example/skips", link.Headers.Location?.AbsoluteUri);
        File.Delete(settings);
        Assert.True(await PublishedCouncil.SoonAsync(() => council.Knowledge.Now.Find("skips") is null));
    }

    [Fact]
    public async Task Only_who_knows_the_secret_may_say_that_content_changed()
    {
        await using var council = new PublishedCouncil();
        await council.StartAsync();
        await using var closed = new PublishedCouncil();
        await closed.StartAsync(secret: "");

        Assert.Equal(HttpStatusCode.Unauthorized, await TellAsync(council, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await TellAsync(council, PublishedCouncil.Secret + "x"));
        Assert.Equal(HttpStatusCode.Accepted, await TellAsync(council, PublishedCouncil.Secret));
        Assert.Equal(HttpStatusCode.NotFound, await TellAsync(closed, PublishedCouncil.Secret));
    }

    private static async Task<HttpStatusCode> TellAsync(PublishedCouncil council, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/staff/content/changed");
        request.Headers.Authorization = secret is null ? null : new AuthenticationHeaderValue("Bearer", secret);
        using var response = await council.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
