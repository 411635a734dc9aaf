using System.Collections.Immutable;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Goes from address to address, each once, and gathers the pages.</summary>
internal sealed class CrawlWalk(
    CrawlSettings settings, CrawlScope scope, Fetcher fetcher, Robots robots, BroughtPages before, bool followLinks, TimeProvider time)
{
    private static readonly string[] PageEndings = [".html", ".htm", ".aspx", ".php", ".asp", ".jsp"];
    private const string Accept = "text/html, application/xhtml+xml";
    private readonly Dictionary<string, BroughtPage> known = before.Pages.ToDictionary(page => page.Id);
    private readonly Dictionary<string, BroughtPage> now = [];
    private readonly HashSet<string> said = [];
    private readonly HashSet<Uri> seen = [];
    private readonly HashSet<Uri> pointing = [];
    private readonly Queue<Uri> waiting = new();
    private readonly TopicNames topics = new(before.Pages);
    private readonly PageReader reader = new(settings.DocumentsHeading);
    private readonly List<SkippedPage> skipped = [];

    public IReadOnlyList<SkippedPage> Skipped => skipped;

    /// <param name="listed">What the site lists; if nothing, links are followed from the start.</param>
    /// <param name="cancellationToken">Ends the visit.</param>
    public async Task<BroughtPages> VisitAllAsync(IReadOnlyList<Uri> listed, CancellationToken cancellationToken)
    {
        Wait(followLinks ? [settings.Start, .. before.Pages.Select(page => new Uri(page.Id))] : listed);
        while (now.Count < settings.MostPages && waiting.TryDequeue(out var address))
        {
            await VisitAsync(address, cancellationToken);
        }

        foreach (var late in waiting)
        {
            KeepOld(late, WhyNot.OverTheLimit);
        }

        return new BroughtPages([.. now.Values.OrderBy(page => page.Id, StringComparer.Ordinal)]);
    }

    private async Task VisitAsync(Uri address, CancellationToken cancellationToken)
    {
        if (await robots.OfAsync(address, cancellationToken) is not { } asked)
        {
            KeepOld(address, WhyNot.Broken);
            return;
        }

        if (!asked.Allows(address))
        {
            Skip(address, WhyNot.RobotsSayNo);
            return;
        }

        var pause = asked.Delay > settings.Delay ? asked.Delay : settings.Delay;
        if (pause > TimeSpan.Zero)
        {
            await Task.Delay(pause, time, cancellationToken);
        }

        var old = known.GetValueOrDefault(address.AbsoluteUri);
        var fetched = await fetcher.GetAsync(address, old?.Version, Accept, settings.LargestPage, cancellationToken);
        var there = fetched is Fetched.Got got && got.Address.Authority != address.Authority ? await robots.OfAsync(got.Address, cancellationToken) : asked;
        Take(address, old, fetched, there ?? RobotsFile.AllowsNothing);
    }

    private void Take(Uri address, BroughtPage? old, Fetched fetched, RobotsFile asked)
    {
        switch (fetched)
        {
            case Fetched.Got got:
                Take(address, got, asked);
                break;
            case Fetched.NotChanged when old is not null:
                Keep(old with { SeenOn = Today() });
                break;
            case Fetched.Gone:
                Skip(address, WhyNot.NotThere);
                break;
            case Fetched.Forbidden forbidden:
                Skip(address, forbidden.Why);
                break;
            case Fetched.Failed { Why: WhyNot.TooBig or WhyNot.EndlessRedirects } failed:
                Skip(address, failed.Why);
                break;
            case Fetched.Failed failed:
                KeepOld(address, failed.Why);
                break;
            default:
                KeepOld(address, WhyNot.Broken); // "not changed" of a page that we do not have
                break;
        }
    }

    private void Take(Uri asked, Fetched.Got got, RobotsFile robotsFile)
    {
        var address = CrawlScope.Plain(got.Address);
        if (address != asked && !seen.Add(address))
        {
            Skip(asked, WhyNot.SameAsAnother);
        }
        else if (!scope.Holds(address))
        {
            Skip(asked, WhyNot.LeadsElsewhere);
        }
        else if (!robotsFile.Allows(address))
        {
            Skip(asked, WhyNot.RobotsSayNo);
        }
        else if (got.ContentType is not ("text/html" or "application/xhtml+xml"))
        {
            Skip(asked, WhyNot.NoWebPage);
        }
        else
        {
            Read(address, got);
        }
    }

    private void Read(Uri address, Fetched.Got got)
    {
        switch (reader.Read(got))
        {
            case PageRead.NotForUs no:
                Follow(no.Links);
                Skip(address, no.Why);
                break;
            // Two pages that each name the other would both be lost: the second is read.
            case PageRead.Readable { Canonical: { } other } page when other != address && scope.Holds(other) && !pointing.Contains(other):
                pointing.Add(address);
                Wait([other]);
                Follow(page.Links);
                Skip(address, WhyNot.SameAsAnother);
                break;
            case PageRead.Readable page:
                Follow(page.Links);
                var topic = known.GetValueOrDefault(address.AbsoluteUri)?.Topic ?? topics.Name(PathWords(address), address.AbsoluteUri);
                Keep(new BroughtPage(address.AbsoluteUri, topic, page.Title, address.AbsoluteUri, Today(), page.Passages)
                {
                    Version = got.Version.Tag is null && got.Version.Changed is null ? null : got.Version,
                    Links = followLinks ? Within(page.Links) : [],
                    Files = page.Files,
                });
                break;
        }
    }

    private void Keep(BroughtPage page)
    {
        if (said.Add(string.Join('\n', page.Passages.Select(passage => $"{passage.Heading}\n{passage.Text}").Prepend(page.Title))))
        {
            now[page.Id] = page;
            Follow(page.Links.Select(link => new Uri(link)));
        }
        else
        {
            skipped.Add(new SkippedPage(page.Id, WhyNot.SameAsAnother));
        }
    }

    // What cannot be had today was right yesterday: it stays.
    private void KeepOld(Uri address, WhyNot why)
    {
        if (known.TryGetValue(address.AbsoluteUri, out var old))
        {
            now.TryAdd(old.Id, old);
        }

        Skip(address, why);
    }

    private void Skip(Uri address, WhyNot why) => skipped.Add(new SkippedPage(address.AbsoluteUri, why));

    private void Follow(IEnumerable<Uri> links)
    {
        if (followLinks)
        {
            Wait(links);
        }
    }

    private void Wait(IEnumerable<Uri> addresses)
    {
        foreach (var address in addresses.Where(scope.MayAsk).Select(CrawlScope.Plain).Where(address => scope.Holds(address) && !PageLinks.IsFile(address)))
        {
            if (seen.Add(address))
            {
                waiting.Enqueue(address);
            }
        }
    }

    private ImmutableArray<string> Within(IEnumerable<Uri> links) => [.. links.Where(link => scope.Holds(link) && !PageLinks.IsFile(link)).Select(link => link.AbsoluteUri).Order(StringComparer.Ordinal)];

    private DateOnly Today() => DateOnly.FromDateTime(time.GetUtcNow().Date);

    private static string PathWords(Uri address)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        path = PageEndings.Contains(Path.GetExtension(path)) ? Path.ChangeExtension(path, null) : path;
        var words = $"{path} {Uri.UnescapeDataString(address.Query)}";
        return TopicNames.Slug(words).Length > 0 ? words : "home";
    }
}
