using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Crawling;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Tests.Content;

public sealed class ASiteIsCrawled
{
    private const int OfEachKind = 70;
    private static readonly string[] Kinds = ["drupal/service", "jadu/permit", "wordpress/news"];

    [Fact]
    public async Task All_pages_of_a_large_site_are_read_then_asked_only_whether_they_changed()
    {
        await using var site = await CouncilSite.StartAsync();
        var paths = Build(site);
        site.Packed("/sitemaps/one.xml.gz", site.Sitemap(paths.Take(100)));
        site.Text("/sitemaps/two.xml", site.Sitemap(paths.Skip(100)), "application/xml");
        site.Text("/sitemap.xml", site.SitemapIndex("/sitemaps/one.xml.gz", "/sitemaps/two.xml"), "application/xml");

        var first = await VisitAsync(site, BroughtPages.None);
        site.Page("/drupal/service-3", SitePages.Drupal(3).Replace("takes about", "now takes", StringComparison.Ordinal));
        site.Status("/jadu/permit-4", 410);
        site.Text("/sitemaps/two.xml", site.Sitemap(paths.Skip(100).Where(path => path != "/wordpress/news-50")), "application/xml");
        site.Asked.Clear();
        var second = await VisitAsync(site, first.Pages);

        Assert.Null(first.Report.Failure);
        Assert.Equal(3 * OfEachKind, first.Report.Found);
        Assert.Equal(first.Report.Found, first.Report.Added.Count);
        Assert.Equal(OfEachKind, first.Report.Files.Count);
        Assert.Equal([At(site, "/drupal/service-3")], second.Report.Changed);
        Assert.Equal([At(site, "/jadu/permit-4"), At(site, "/wordpress/news-50")], second.Report.Withdrawn);
        Assert.Equal((3 * OfEachKind) - 3, site.Asked.Count(asked => asked.Status == 304));
    }

    [Fact]
    public async Task Without_a_sitemap_links_are_followed()
    {
        await using var site = await CouncilSite.StartAsync();
        Build(site);
        site.Page("/", SitePages.Plain("Welcome", $"<p>Everything that the council does, in one long list.</p><ul>{string.Concat(Kinds.Select(kind => $"<li><a href='/{kind}-1#top'>{kind}</a>"))}</ul>"));

        var first = await VisitAsync(site, BroughtPages.None);
        site.Remove("/jadu/permit-9");
        var second = await VisitAsync(site, first.Pages);

        // News items lead nowhere; each of the others leads to the next.
        Assert.Equal((2 * OfEachKind) + 2, first.Report.Found);
        Assert.Equal([At(site, "/jadu/permit-9")], second.Report.Withdrawn);
        Assert.Empty(second.Report.Added);
    }

    [Fact]
    public async Task Robots_are_asked_and_obeyed()
    {
        await using var site = await CouncilSite.StartAsync();
        site.Page("/open/one", SitePages.Plain("One", "<p>The first open page of the site.</p>"));
        site.Page("/closed/two", SitePages.Plain("Two", "<p>The page that must not be read.</p>"));
        site.Page("/closed/open/three", SitePages.Plain("Three", "<p>The exception is the third page.</p>"));
        site.Text("/robots.txt", $"User-agent: *\nDisallow: /\n\nUser-agent: OtherBot\nUser-agent: councilbot/2\nDisallow: /closed\nAllow: /closed/open/\nCrawl-delay: 0\nSitemap: {site.Address}map.xml\n");
        site.Text("/map.xml", site.Sitemap(["/open/one", "/closed/two", "/closed/open/three"]), "text/xml");

        var visited = await VisitAsync(site, BroughtPages.None);

        Assert.Equal(["One", "Three"], visited.Pages.Pages.Select(page => page.Title).Order());
        Assert.Equal([new SkippedPage(At(site, "/closed/two"), WhyNot.RobotsSayNo)], visited.Report.Skipped);
        Assert.Equal(0, site.TimesAsked("/closed/two"));
    }

    [Fact]
    public async Task A_site_that_breaks_down_loses_no_page()
    {
        await using var site = await CouncilSite.StartAsync();
        site.Page("/a", SitePages.Plain("Page A", "<p>What page A has to say to all of us.</p>"));
        site.Page("/b", SitePages.Plain("Page B", "<p>What page B has to say to all of us.</p>"));
        site.Text("/sitemap.xml", site.Sitemap(["/a", "/b"]), "application/xml");
        var first = await VisitAsync(site, BroughtPages.None);

        site.Status("/a", 500);
        var broken = await VisitAsync(site, first.Pages);
        site.Text("/sitemap.xml", "<urlset><url><loc>cut sh", "application/xml");
        var noMap = await VisitAsync(site, broken.Pages);
        site.Text("/sitemap.xml", site.Sitemap([]), "application/xml");
        var emptyMap = await VisitAsync(site, broken.Pages);
        site.Status("/robots.txt", 503);
        var noRobots = await VisitAsync(site, broken.Pages);

        Assert.Contains(new SkippedPage(At(site, "/a"), WhyNot.Broken), broken.Report.Skipped);
        Assert.Empty(broken.Report.Withdrawn);
        Assert.All([noMap, emptyMap, noRobots], visit => Assert.NotNull(visit.Report.Failure));
        Assert.All([broken, noMap, emptyMap, noRobots], visit => Assert.Equal(2, visit.Pages.Pages.Length));
    }

    [Fact]
    public async Task Patience_has_an_end_and_Retry_After_is_kept_to()
    {
        await using var site = await CouncilSite.StartAsync();
        var asked = 0;
        site.Serves["/busy"] = async context =>
        {
            if (Interlocked.Increment(ref asked) == 1)
            {
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = "1";
                return;
            }

            await CouncilSitePage(context, SitePages.Plain("Busy", "<p>At last the busy page has answered.</p>"));
        };
        site.Status("/later", 503, "3600");
        site.Serves["/slow"] = context => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted);
        site.Text("/sitemap.xml", site.Sitemap(["/busy", "/later", "/slow"]), "application/xml");
        var started = TimeProvider.System.GetTimestamp();

        var visited = await VisitAsync(site, BroughtPages.None, settings => settings with { Patience = new Patience(TimeSpan.FromMilliseconds(500), 2, TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(5)) });

        Assert.Equal(["Busy"], visited.Pages.Pages.Select(page => page.Title));
        Assert.InRange(TimeProvider.System.GetElapsedTime(started).TotalSeconds, 1, 15);
        Assert.Equal(1, site.TimesAsked("/later"));
        Assert.Contains(new SkippedPage(At(site, "/slow"), WhyNot.TooSlow), visited.Report.Skipped);
    }

    private static Task CouncilSitePage(Microsoft.AspNetCore.Http.HttpContext context, string html)
    {
        context.Response.ContentType = "text/html";
        return context.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(html)).AsTask();
    }

    private static List<string> Build(CouncilSite site)
    {
        var paths = new List<string>();
        for (var number = 1; number <= OfEachKind; number++)
        {
            site.Page($"/drupal/service-{number}", SitePages.Drupal(number));
            site.Page($"/jadu/permit-{number}", SitePages.Jadu(number));
            site.Page($"/wordpress/news-{number}", SitePages.WordPress(number));
            paths.AddRange(Kinds.Select(kind => $"/{kind}-{number}"));
        }

        return paths;
    }

    private static string At(CouncilSite site, string path) => new Uri(site.Address, path).AbsoluteUri;

    private static Task<Visited> VisitAsync(CouncilSite site, BroughtPages before, Func<CrawlSettings, CrawlSettings>? with = null) =>
        new Crawl((with ?? (same => same))(TestSettings.For(site)), TimeProvider.System).VisitAsync(before, TestContext.Current.CancellationToken);
}
