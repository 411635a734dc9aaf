using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Which addresses belong to what the settings ask to be read.</summary>
internal sealed class CrawlScope
{
    private const int LongestAddress = 500;
    private readonly FrozenSet<string> hosts;
    private readonly CrawlSettings settings;
    private readonly Regex[] skip;

    public CrawlScope(CrawlSettings settings)
    {
        this.settings = settings;
        hosts = settings.Hosts.Append(settings.Start.Authority).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        skip = [.. settings.Skip.Select(pattern => new Regex("^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal) + "$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant))];
    }

    /// <summary>Whether the host may be asked at all: for robots.txt, a sitemap or a redirect.</summary>
    public bool MayAsk(Uri address) =>
        address.Scheme is "http" or "https" && address.UserInfo.Length == 0 && hosts.Contains(address.Authority) && address.AbsoluteUri.Length <= LongestAddress;

    /// <summary>Whether a page may be read there.</summary>
    public bool Holds(Uri address) =>
        MayAsk(address)
        && (settings.Paths.IsEmpty || settings.Paths.Any(path => address.AbsolutePath.StartsWith(path, StringComparison.OrdinalIgnoreCase)))
        && !Array.Exists(skip, pattern => pattern.IsMatch(address.PathAndQuery) || pattern.IsMatch(address.AbsolutePath));

    /// <summary>The address as it is known here: without the part after #, and without what only follows visitors about.</summary>
    public static Uri Plain(Uri address)
    {
        var query = address.Query.Length == 0 ? "" : string.Join('&', address.Query[1..].Split('&').Where(part => part.Length > 0 && !IsTracking(part)));
        return new UriBuilder(address) { Fragment = "", Query = query }.Uri;
    }

    private static bool IsTracking(string part) => part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("gclid=", StringComparison.OrdinalIgnoreCase) || part.StartsWith("fbclid=", StringComparison.OrdinalIgnoreCase);
}
