using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Crawling;
using CouncilBot.Bot.Content.Feeds;

namespace CouncilBot.Bot.Content;

/// <summary>Visits the site and the feeds, and keeps what they bring.</summary>
internal sealed class Visits(BroughtFolder folder, TimeProvider time)
{
    /// <summary>The sources by the name under which their pages are kept, and how often each is to be visited.</summary>
    public IEnumerable<(string Name, TimeSpan Every, Func<CancellationToken, Task<VisitReport>> VisitAsync)> Of(ContentSources sources) =>
    [
        .. sources.Crawl is { } crawl ? [One(BroughtFolder.Crawl, crawl.Every, new Crawl(crawl, time).VisitAsync)] : Array.Empty<(string, TimeSpan, Func<CancellationToken, Task<VisitReport>>)>(),
        .. sources.Feeds.Select(feed => One(BroughtFolder.FeedFile(feed.Name), feed.Every, new FeedVisit(feed, time).VisitAsync)),
    ];

    private (string Name, TimeSpan Every, Func<CancellationToken, Task<VisitReport>> VisitAsync) One(
        string name, TimeSpan every, Func<BroughtPages, CancellationToken, Task<Visited>> visitAsync) => (name, every, async cancellationToken =>
    {
        var visited = await visitAsync(folder.Read(name).Known(), cancellationToken);
        if (visited.Report.Failure is null)
        {
            folder.Keep(name, visited.Pages);
        }

        return visited.Report;
    });
}
