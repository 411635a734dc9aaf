using System.Text;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>The robots.txt of each host, asked for once in a visit.</summary>
internal sealed class Robots(Fetcher fetcher)
{
    private const int Largest = 500 * 1024;
    private readonly Dictionary<string, RobotsFile?> files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the host asks; null when it cannot be asked now, and then nothing on it may be read.</summary>
    public async Task<RobotsFile?> OfAsync(Uri address, CancellationToken cancellationToken)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (!files.TryGetValue(host, out var file))
        {
            files[host] = file = await AskAsync(new Uri(host + "/robots.txt"), cancellationToken);
        }

        return file;
    }

    private async Task<RobotsFile?> AskAsync(Uri address, CancellationToken cancellationToken) =>
        await fetcher.GetAsync(address, null, "text/plain", Largest, cancellationToken) switch
        {
            Fetched.Got got => RobotsFile.Read(Encoding.UTF8.GetString(got.Body), Fetcher.Name),
            Fetched.Gone or Fetched.Forbidden { Why: WhyNot.LeadsElsewhere } or Fetched.Failed { Why: WhyNot.TooBig or WhyNot.EndlessRedirects } => RobotsFile.AllowsAll,
            _ => null,
        };
}
