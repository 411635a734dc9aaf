using System.Collections.Immutable;
using CouncilBot.Bot.Content.Crawling;
using CouncilBot.Bot.Content.Feeds;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Content;

/// <summary>Where pages are brought in from: a site to crawl and feeds of services, if the council names any.</summary>
internal sealed record ContentSources(CrawlSettings? Crawl, ImmutableArray<FeedSettings> Feeds)
{
    public static ContentSources Read(string councilFolder, string dialogsFolder, List<FileProblem> problems) =>
        new(CrawlFile.Read(councilFolder, problems), FeedsFile.Read(councilFolder, dialogsFolder, problems));
}
