using System.Net;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Crawling;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Tests.Content;

public sealed class AddressesAreKeptWithin
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.16.0.1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("192.168.1.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("81.2.69.142", false)]
    [InlineData("::1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("::ffff:81.2.69.142", false)]
    [InlineData("fe80::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("64:ff9b::7f00:1", true)]
    [InlineData("2002:7f00:1::", true)]
    [InlineData("2a00:1450:4009::1", false)]
    public void Private_networks_are_known(string address, bool isPrivate) => Assert.Equal(isPrivate, PrivateAddress.Is(IPAddress.Parse(address)));

    [Fact]
    public async Task A_private_host_is_read_only_when_the_settings_name_it_as_one()
    {
        await using var site = await CouncilSite.StartAsync();
        site.Page("/", SitePages.Plain("Inner", "<p>Words for the inner network only.</p>"));

        var refused = await VisitAsync(TestSettings.For(site) with { PrivateHosts = [] });
        var allowed = await VisitAsync(TestSettings.For(site));

        Assert.Empty(refused.Pages.Pages);
        Assert.Equal(1, allowed.Report.Found);
    }

    [Fact]
    public async Task Redirects_lead_only_to_allowed_hosts_and_parts()
    {
        await using var site = await CouncilSite.StartAsync();
        await using var other = await CouncilSite.StartAsync();
        other.Page("/secret", SitePages.Plain("Secret", "<p>Words of another site altogether.</p>"));
        site.Page("/news/new", SitePages.Plain("New", "<p>The page that the old address leads to.</p>"));
        site.Page("/staff/rota", SitePages.Plain("Rota", "<p>Words for members of staff only.</p>"));
        site.Redirect("/news/old", "/news/new");
        site.Redirect("/news/away", $"{other.Address}secret");
        site.Redirect("/news/inside", "/staff/rota");
        site.Redirect("/news/round", "/news/round");
        site.Redirect("/news/file", "file:///etc/passwd");
        site.Text("/sitemap.xml", site.Sitemap(["/news/old", "/news/away", "/news/inside", "/news/round", "/news/file", "/staff/rota"]), "application/xml");

        var visited = await VisitAsync(TestSettings.For(site) with { Paths = ["/news"] });

        Assert.Equal([new Uri(site.Address, "/news/new").AbsoluteUri], visited.Pages.Pages.Select(page => page.Address));
        Assert.Equal(0, other.TimesAsked("/secret"));
        Assert.Equal(
            [("away", WhyNot.LeadsElsewhere), ("file", WhyNot.LeadsElsewhere), ("inside", WhyNot.LeadsElsewhere), ("round", WhyNot.EndlessRedirects)],
            visited.Report.Skipped.Select(skipped => (skipped.Id.Split('/')[^1], skipped.Why)).Order());
    }

    [Fact]
    public async Task Limits_hold_and_duplicates_are_read_once()
    {
        await using var site = await CouncilSite.StartAsync();
        string[] paths = ["/one", "/two", "/two?copy=1", "/two-again", "/big", "/endless", "/picture", "/empty", "/three", "/four", "/print/one"];
        site.Page("/one", SitePages.Plain("One", "<p>The words of the first page here.</p>"));
        site.Page("/two", SitePages.Plain("Two", "<p>The words of the second page here.</p>"));
        site.Page("/two?copy=1", SitePages.Plain("Two", "<p>The words of the second page here.</p>"));
        site.Page("/two-again", SitePages.Plain("Two, once more", "<p>Other words, but not its own address.</p>", "<link rel=canonical href='/two'>"));
        site.Page("/big", SitePages.Plain("Big", new string('x', 200_000)));
        site.Serves["/endless"] = EndlessAsync;
        site.Text("/picture", "no page", "image/png");
        site.Page("/empty", SitePages.Plain("", ""));
        site.Page("/three", SitePages.Plain("Three", "<p>The words of the third page here.</p>"));
        site.Page("/four", SitePages.Plain("Four", "<p>The words of the fourth page here.</p>"));
        site.Text("/sitemap.xml", site.Sitemap(paths), "application/xml");

        var visited = await VisitAsync(TestSettings.For(site) with { LargestPage = 100_000, MostPages = 3, Skip = ["/print/*"] });

        Assert.Equal(["One", "Three", "Two"], visited.Pages.Pages.Select(page => page.Title).Order());
        Assert.Equal(
            [
                ("big", WhyNot.TooBig), ("empty", WhyNot.NothingToRead), ("endless", WhyNot.TooBig), ("four", WhyNot.OverTheLimit), ("picture", WhyNot.NoWebPage),
                ("two-again", WhyNot.SameAsAnother), ("two?copy=1", WhyNot.SameAsAnother),
            ],
            visited.Report.Skipped.Select(skipped => (skipped.Id.Split('/')[^1], skipped.Why)).Order());
    }

    [Fact]
    public void Topics_are_made_of_paths_and_are_never_the_same()
    {
        var topics = new TopicNames([]);

        Assert.Equal("bins-missed-bin", topics.Name("/bins/missed-bin", "a"));
        Assert.Equal("bins-missed-bin", topics.Name("/bins/missed-bin", "a"));
        Assert.StartsWith("bins-missed-bin-", topics.Name("/bins/missed/bin", "b"), StringComparison.Ordinal);
        Assert.Equal("cafes", topics.Name("/Cafés/", "c"));
        Assert.InRange(topics.Name(new string('x', 500), "d").Length, 1, 100);
        Assert.NotEqual("", topics.Name("\ud800", "e"));
    }

    private static async Task EndlessAsync(Microsoft.AspNetCore.Http.HttpContext context)
    {
        context.Response.ContentType = "text/html";
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.Body.WriteAsync(new byte[64 * 1024]);
        }
    }

    private static Task<Visited> VisitAsync(CrawlSettings settings) => new Crawl(settings, TimeProvider.System).VisitAsync(BroughtPages.None, TestContext.Current.CancellationToken);
}
