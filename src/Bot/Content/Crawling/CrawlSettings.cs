using System.Collections.Immutable;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Which site to read, how much of it, and how gently: council/crawl.yaml.</summary>
internal sealed record CrawlSettings(Uri Start, BroughtInto Into)
{
    /// <summary>Where the list of pages is; null to look in the usual places.</summary>
    public Uri? Sitemap { get; init; }

    /// <summary>Hosts that may be read, like www.wrenshire.example or localhost:5320.</summary>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>Those of them that may stand in a private network.</summary>
    public ImmutableArray<string> PrivateHosts { get; init; } = [];

    /// <summary>How paths must begin to be read; none for all.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>Paths not to read, with * for anything.</summary>
    public ImmutableArray<string> Skip { get; init; } = [];

    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(1);

    public int MostPages { get; init; } = 2_000;

    public int LargestPage { get; init; } = 2_000 * 1024;

    /// <summary>How often to visit; zero for never by itself.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromHours(24);

    /// <summary>What to write above a page's list of documents; may be empty.</summary>
    public string DocumentsHeading { get; init; } = "";

    public Patience Patience { get; init; } = Patience.Usual;
}
