using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Where the links of a page lead.</summary>
internal sealed partial class PageLinks(Uri page)
{
    private const int Longest = 500;

    private static readonly HashSet<string> FileKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".ods", ".csv", ".ppt", ".pptx", ".odp", ".zip", ".epub", ".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".mp3", ".mp4", ".ics", ".xml", ".json",
    };

    /// <summary>A web address, whole; null for anything that is none.</summary>
    public Uri? Web(string? href) =>
        href is { Length: > 0 and <= Longest } && Uri.TryCreate(page, href.Trim(), out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0 ? address : null;

    /// <summary>The address as it may stand in Markdown; null for what must not be a link, like a script.</summary>
    public string? InMarkdown(string? href)
    {
        var text = Web(href)?.AbsoluteUri ?? (href is not null && CallOrWrite().IsMatch(href.Trim()) ? href.Trim().Replace(" ", "", StringComparison.Ordinal) : null);
        return text?.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
    }

    public static bool IsFile(Uri address) => FileKinds.Contains(Path.GetExtension(address.AbsolutePath)) || DrupalFile().IsMatch(address.AbsolutePath);

    public IEnumerable<Uri> All(IParentNode within) => within.QuerySelectorAll("a[href]")
        .Where(link => link.GetAttribute("rel")?.Contains("nofollow", StringComparison.OrdinalIgnoreCase) != true)
        .Select(link => Web(link.GetAttribute("href"))).OfType<Uri>().Select(CrawlScope.Plain).Distinct();

    [GeneratedRegex(@"^(?:tel:[+0-9 ()-]{3,30}|mailto:[A-Za-z0-9._%+'-]+@[A-Za-z0-9.-]+)$")]
    private static partial Regex CallOrWrite();

    // Media pages of content systems end in the document itself.
    [GeneratedRegex(@"/(?:download|downloads/file|media/document)/[^/]+(?:/[^/]*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex DrupalFile();
}
