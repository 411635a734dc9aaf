using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Visits a site once: its pages as they are now, and what is different from the last visit.</summary>
internal sealed class Crawl(CrawlSettings settings, TimeProvider time)
{
    public async Task<Visited> VisitAsync(BroughtPages before, CancellationToken cancellationToken)
    {
        var scope = new CrawlScope(settings);
        using var fetcher = new Fetcher(scope.MayAsk, settings.PrivateHosts, settings.Patience, time);
        var robots = new Robots(fetcher);
        if (await robots.OfAsync(settings.Start, cancellationToken) is not { } asked)
        {
            return Nothing(before, "The site does not answer, or not for robots.txt. Everything stays as it was.");
        }

        if (await new Sitemaps(settings, fetcher).ReadAsync(asked, cancellationToken) is not { } listed)
        {
            return Nothing(before, "The sitemap cannot be read, or lists nothing. Everything stays as it was.");
        }

        var walk = new CrawlWalk(settings, scope, fetcher, robots, before, followLinks: listed.Count == 0, time);
        var now = await walk.VisitAllAsync(listed, cancellationToken);
        return new Visited(now, VisitReport.Of(settings.Start.AbsoluteUri, before, now, walk.Skipped));
    }

    private Visited Nothing(BroughtPages before, string why) =>
        new(before, new VisitReport(settings.Start.AbsoluteUri) { Failure = why, Found = before.Pages.Length });
}
