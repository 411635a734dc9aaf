using System.Collections.Immutable;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Fetching;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>Reads council/feeds.yaml.</summary>
internal static class FeedsFile
{
    public const string Name = "feeds.yaml";
    private static readonly string[] Known = ["name", "address", "area", "owner", "review after months", "every hours", "most services", "timeout seconds", "tries", "private hosts"];

    /// <summary>Every feed; none when the council has no such file.</summary>
    public static ImmutableArray<FeedSettings> Read(string councilFolder, string dialogsFolder, List<FileProblem> problems)
    {
        if (SourceFile.Open(Path.Combine(councilFolder, Name), problems) is not { } file)
        {
            return [];
        }

        file.OnlyKnows(file.Entries, "feeds");
        if (!file.Entries.Children.TryGetValue("feeds", out var node) || node is not YamlSequenceNode list || list.Children.Any(item => item is not YamlMappingNode))
        {
            file.Problem(node, "Write `feeds:` and below it each feed, beginning with `- name: ...`.");
            return [];
        }

        var words = FeedWords.Read(dialogsFolder, problems);
        ImmutableArray<FeedSettings> feeds = [.. list.Children.OfType<YamlMappingNode>().Select(feed => Feed(file, feed, words)).OfType<FeedSettings>()];
        foreach (var twice in feeds.GroupBy(feed => BroughtFolder.FeedFile(feed.Name)).Where(group => group.Count() > 1))
        {
            file.Problem(list, $"Two feeds are called `{twice.First().Name}`. Give each a name of its own.");
        }

        return feeds;
    }

    private static FeedSettings? Feed(SourceFile file, YamlMappingNode entries, FeedWords words)
    {
        file.OnlyKnows(entries, Known);
        var name = file.Text(entries, "name");
        var address = file.Address(entries, "address");
        var into = file.Into(entries);
        var settings = new FeedSettings(name, address ?? new Uri("http://localhost"), into)
        {
            Words = words,
            PrivateHosts = file.List(entries, "private hosts"),
            MostServices = (int)file.Number(entries, "most services", 5_000, 1, 50_000),
            Every = TimeSpan.FromHours(file.Number(entries, "every hours", 24, 0, 720)),
            Patience = Patience.Usual with
            {
                Timeout = TimeSpan.FromSeconds(file.Number(entries, "timeout seconds", 20, 1, 120)),
                Tries = (int)file.Number(entries, "tries", 3, 1, 10),
            },
        };
        return address is null ? null : settings; // every mistake was told by now
    }
}
