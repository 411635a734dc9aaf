using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Finds a site's own list of its pages, through indexes and packed files.</summary>
internal sealed class Sitemaps(CrawlSettings settings, Fetcher fetcher)
{
    private const int Largest = 60_000_000;
    private const int MostFiles = 200;

    /// <summary>Every address listed; empty when the site has no list; null when there is one that cannot be read whole now.</summary>
    public async Task<IReadOnlyList<Uri>?> ReadAsync(RobotsFile robots, CancellationToken cancellationToken)
    {
        var usual = new Uri(settings.Start, "/sitemap.xml");
        var named = settings.Sitemap is { } one ? [one] : robots.Sitemaps.Select(line => Address(line, usual)).OfType<Uri>().ToList();
        var waiting = new Queue<Uri>(named.Count > 0 ? named : [usual]);
        var seen = new HashSet<Uri>(waiting);
        var pages = new List<Uri>();
        var any = false;
        while (waiting.TryDequeue(out var next))
        {
            var (file, missing) = await FileAsync(next, cancellationToken);
            if (file is null && !(missing && next != settings.Sitemap))
            {
                return null;
            }

            any |= file is not null;
            pages.AddRange((file?.Pages ?? []).Select(text => Address(text, next)).OfType<Uri>());
            foreach (var further in (file?.Sitemaps ?? []).Select(text => Address(text, next)).OfType<Uri>().Where(further => seen.Count < MostFiles && seen.Add(further)))
            {
                waiting.Enqueue(further);
            }
        }

        return any && pages.Count == 0 ? null : pages; // a list of nothing is a broken list: nobody empties a whole site
    }

    private async Task<(SitemapFile? File, bool Missing)> FileAsync(Uri address, CancellationToken cancellationToken)
    {
        var fetched = await fetcher.GetAsync(address, null, "application/xml, text/xml;q=0.9, */*;q=0.5", Largest, cancellationToken);
        if (fetched is not Fetched.Got got || await BoundedBody.UnpackAsync(got.Body, Largest, cancellationToken) is not { } body)
        {
            return (null, fetched is Fetched.Gone);
        }

        // Many sites answer a missing sitemap with an ordinary page.
        return (SitemapFile.Read(body), got.ContentType == "text/html");
    }

    private static Uri? Address(string text, Uri within) => Uri.TryCreate(within, text, out var address) ? address : null;
}
