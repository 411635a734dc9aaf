using System.Text.Json;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>Visits a directory of services once: all its pages of services, each service a page of ours.</summary>
internal sealed class FeedVisit(FeedSettings feed, TimeProvider time)
{
    private const int LargestAnswer = 20_000_000;
    private const int MostAnswers = 2_000;

    public async Task<Visited> VisitAsync(BroughtPages before, CancellationToken cancellationToken)
    {
        using var fetcher = new Fetcher(address => address.Authority == feed.Services.Authority, feed.PrivateHosts, feed.Patience, time);
        var services = new List<JsonElement>();
        for (var number = 1; number <= MostAnswers && services.Count < feed.MostServices; number++)
        {
            var fetched = await fetcher.GetAsync(PageAddress(number), null, "application/json", LargestAnswer, cancellationToken);
            if (fetched is not Fetched.Got got || FeedEnvelope.Read(got.Body) is not { } envelope)
            {
                return Nothing(before, "The directory cannot be read whole. Everything stays as it was.");
            }

            services.AddRange(envelope.Services);
            if (envelope.IsLast(number))
            {
                break;
            }
        }

        // An empty directory is a broken one: nobody closes all services on one day.
        return services.Count == 0 && before.Pages.Length > 0
            ? Nothing(before, "The directory lists nothing. Everything stays as it was.")
            : Take(services, before);
    }

    private Visited Take(List<JsonElement> services, BroughtPages before)
    {
        var topics = new TopicNames(before.Pages);
        var known = before.Pages.ToDictionary(page => page.Id);
        var now = new Dictionary<string, BroughtPage>();
        var skipped = new List<SkippedPage>();
        var reader = new ServiceReader(feed);
        foreach (var service in services.Take(feed.MostServices))
        {
            var (read, why) = reader.Read(service, DateOnly.FromDateTime(time.GetUtcNow().Date));
            if (read is null)
            {
                skipped.Add(new SkippedPage(ServiceReader.IdOf(service) ?? feed.Name, why));
                continue;
            }

            var topic = known.TryGetValue(read.Id, out var old) ? old.Topic : topics.Name($"{feed.Name} {read.Title}", read.Id);
            if (!now.TryAdd(read.Id, read with { Topic = topic }))
            {
                skipped.Add(new SkippedPage(read.Id, WhyNot.SameAsAnother));
            }
        }

        var after = new BroughtPages([.. now.Values.OrderBy(page => page.Id, StringComparer.Ordinal)]);
        return new Visited(after, VisitReport.Of(feed.Name, before, after, skipped));
    }

    private Visited Nothing(BroughtPages before, string why) => new(before, new VisitReport(feed.Name) { Failure = why, Found = before.Pages.Length });

    private Uri PageAddress(int number)
    {
        var query = feed.Services.Query.TrimStart('?');
        return new UriBuilder(feed.Services) { Query = $"{(query.Length > 0 ? query + "&" : "")}page={number}&per_page=50" }.Uri;
    }
}
