using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Services;
using CouncilBot.Bot.Settings;
using CouncilBot.Conversations;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Bot.Content;

/// <summary>All that there is to know: what officers write, and what was brought in from elsewhere.</summary>
internal sealed class CouncilContent(BotSettings settings)
{
    private readonly BroughtFolder brought = new(settings.DataFolder);

    /// <summary>What to look at to see whether anything has changed.</summary>
    public FolderSnapshot Look() => FolderSnapshot.Of(
        [Path.Combine(settings.CouncilFolder, "pages"), Path.Combine(settings.CouncilFolder, "elsewhere"), settings.DialogsFolder, brought.Path],
        [Path.Combine(settings.CouncilFolder, Crawling.CrawlFile.Name), Path.Combine(settings.CouncilFolder, Feeds.FeedsFile.Name), Path.Combine(settings.DialogsFolder, Feeds.FeedWords.FileName)]);

    /// <summary>Everything, with every mistake added to <paramref name="problems"/>.</summary>
    public KnowledgeContent Read(List<FileProblem> problems) => With(CouncilFiles.ReadContent(settings.CouncilFolder, settings.DialogsFolder, problems), problems);

    /// <summary>The council's files at the start, with what was brought in; all mistakes are listed together.</summary>
    /// <param name="learnt">Where what was learnt is kept.</param>
    /// <param name="today">The day from which a review is overdue; none for no such warning.</param>
    public CouncilFiles Open(LearntFolder learnt, DateOnly today = default)
    {
        var problems = new List<FileProblem>();
        var sources = Sources(problems);
        var operations = CouncilDialogs.Operations(settings, problems);
        try
        {
            var files = CouncilFiles.Read(settings.CouncilFolder, settings.DialogsFolder, learnt, operations, today);
            return problems.Count == 0 ? files with { Content = With(files.Content, sources) } : throw new InvalidFilesException(problems);
        }
        catch (InvalidFilesException mistakes) when (problems.Count > 0 && mistakes.Problems != problems)
        {
            throw new InvalidFilesException([.. mistakes.Problems, .. problems]);
        }
    }

    public ContentSources Sources(List<FileProblem> problems) => ContentSources.Read(settings.CouncilFolder, settings.DialogsFolder, problems);

    private KnowledgeContent With(KnowledgeContent own, List<FileProblem> problems) => With(own, Sources(problems));

    private KnowledgeContent With(KnowledgeContent own, ContentSources sources)
    {
        var taken = own.Pages.Select(page => page.Topic).Concat(own.Elsewhere.Select(job => job.Id)).ToHashSet();
        var theirs = taken.ToHashSet();
        var pages = own.Pages.ToBuilder();
        foreach (var (page, into) in Brought(sources).Where(one => !theirs.Contains(one.Page.Topic))) // what an officer wrote on the same topic counts
        {
            var named = taken.Add(page.Topic) ? page : page with { Topic = TopicNames.Marked(page.Topic, page.Id) };
            taken.Add(named.Topic);
            pages.Add(named.ToPage(into));
        }

        return own with { Pages = pages.ToImmutable() };
    }

    private IEnumerable<(BroughtPage Page, BroughtInto Into)> Brought(ContentSources sources) =>
    [
        .. sources.Crawl is { } crawl ? brought.Read(BroughtFolder.Crawl).Pages.Select(page => (page, crawl.Into)) : [],
        .. sources.Feeds.SelectMany(feed => brought.Read(BroughtFolder.FeedFile(feed.Name)).Pages.Select(page => (page, feed.Into))),
    ];
}
