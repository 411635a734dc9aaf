namespace CouncilBot.Bot.Content.Brought;

/// <summary>What one visit to a site or a feed brought.</summary>
/// <param name="Source">The site's start or the feed's name.</param>
internal sealed record VisitReport(string Source)
{
    /// <summary>Why the whole visit came to nothing and everything stays as it was; null when it did not.</summary>
    public string? Failure { get; init; }

    /// <summary>How many pages there are now.</summary>
    public int Found { get; init; }

    public IReadOnlyList<string> Added { get; init; } = [];

    public IReadOnlyList<string> Changed { get; init; } = [];

    public IReadOnlyList<string> Withdrawn { get; init; } = [];

    public IReadOnlyList<SkippedPage> Skipped { get; init; } = [];

    /// <summary>Documents that pages offer; they are listed under their page and not read.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    public static VisitReport Of(string source, BroughtPages before, BroughtPages after, IReadOnlyList<SkippedPage> skipped)
    {
        var known = before.Pages.ToDictionary(page => page.Id);
        var now = after.Pages.Select(page => page.Id).ToHashSet();
        return new VisitReport(source)
        {
            Found = after.Pages.Length,
            Added = [.. after.Pages.Where(page => !known.ContainsKey(page.Id)).Select(page => page.Id)],
            Changed = [.. after.Pages.Where(page => known.TryGetValue(page.Id, out var old) && !page.SaysTheSame(old)).Select(page => page.Id)],
            Withdrawn = [.. before.Pages.Where(page => !now.Contains(page.Id)).Select(page => page.Id)],
            Skipped = skipped,
            Files = [.. after.Pages.SelectMany(page => page.Files).Distinct()],
        };
    }
}
