using System.Collections.Immutable;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Fetching;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Reads council/crawl.yaml.</summary>
internal static class CrawlFile
{
    public const string Name = "crawl.yaml";

    private static readonly string[] Known =
    [
        "start", "sitemap", "hosts", "private hosts", "paths", "skip", "delay seconds", "timeout seconds", "tries", "most pages", "largest page KB",
        "area", "owner", "review after months", "every hours", "documents heading",
    ];

    /// <summary>The settings; null when the council has no such file, or when it has mistakes.</summary>
    public static CrawlSettings? Read(string councilFolder, List<FileProblem> problems)
    {
        if (SourceFile.Open(Path.Combine(councilFolder, Name), problems) is not { } file)
        {
            return null;
        }

        var before = problems.Count;
        var entries = file.Entries;
        file.OnlyKnows(entries, Known);
        var start = file.Address(entries, "start");
        var into = file.Into(entries);
        var settings = new CrawlSettings(start ?? new Uri("http://localhost"), into)
        {
            Sitemap = file.Address(entries, "sitemap", required: false),
            Hosts = Hosts(file, entries, "hosts"),
            PrivateHosts = Hosts(file, entries, "private hosts"),
            Paths = file.List(entries, "paths"),
            Skip = file.List(entries, "skip"),
            Delay = TimeSpan.FromSeconds(file.Number(entries, "delay seconds", 1, 0, 60)),
            MostPages = (int)file.Number(entries, "most pages", 2_000, 1, 20_000),
            LargestPage = 1024 * (int)file.Number(entries, "largest page KB", 2_000, 1, 20_000),
            Every = TimeSpan.FromHours(file.Number(entries, "every hours", 24, 0, 720)),
            DocumentsHeading = file.Text(entries, "documents heading", required: false),
            Patience = Patience.Usual with
            {
                Timeout = TimeSpan.FromSeconds(file.Number(entries, "timeout seconds", 20, 1, 120)),
                Tries = (int)file.Number(entries, "tries", 3, 1, 10),
            },
        };
        return problems.Count == before ? settings : null;
    }

    // A host is no address: people paste one all the same.
    private static ImmutableArray<string> Hosts(SourceFile file, YamlMappingNode entries, string name)
    {
        var hosts = file.List(entries, name);
        foreach (var host in hosts.Where(host => host.Contains('/', StringComparison.Ordinal) || Uri.CheckHostName(host.Split(':')[0]) == UriHostNameType.Unknown))
        {
            file.Problem(entries.Children[name], $"Write only the host's name under `{name}`, like www.wrenshire.example, not `{host}`.");
        }

        return hosts;
    }
}
