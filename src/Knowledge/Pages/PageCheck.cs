using CouncilBot.Knowledge.Files;

namespace CouncilBot.Knowledge.Pages;

/// <summary>
/// Finds what is wrong on pages and yet stops no answer: names that nobody reads, and mentions of pages that do not exist.
/// It is for `check` to tell and does not stop the host. A page with other mistakes is judged too, and its neighbours know it.
/// </summary>
public static class PageCheck
{
    private static readonly string[] Names = ["topic", "title", "area", "kind", "owner", "review by", "see also", "people ask", "near danger", "differs from", "lgsl"];

    public static IEnumerable<FileProblem> Read(string folder, DateOnly today = default)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var pages = PageDraft.All(folder).ToList();
        var topics = pages.Select(page => page.Topic).ToHashSet();
        var addresses = pages.Select(page => page.Address).ToHashSet();
        return pages.SelectMany(page => UnknownNames(page).Concat(PastReview(page, today)).Concat(LostNeighbours(page, topics)).Concat(page.Links.SelectMany(link => Judge(page, link, topics, addresses))));
    }

    private static IEnumerable<FileProblem> UnknownNames(PageDraft page) => page.Names
        .Where(name => !Names.Contains(name.Text))
        .Select(name => new FileProblem(
            page.File, name.Line, $"`{name.Text}` means nothing here.{DidYouMean.OneOf(name.Text, Names)} It may be one of: {string.Join(", ", Names)}."));

    private static IEnumerable<FileProblem> PastReview(PageDraft page, DateOnly today) => page.ReviewBy is var (day, line) && day < today
        ? [new FileProblem(page.File, line, "This page is past its review. Every answer from it says so. Check it and write the next date.") { IsWarning = true }]
        : [];

    private static IEnumerable<FileProblem> LostNeighbours(PageDraft page, HashSet<string> topics) => page.SeeAlso
        .Where(topic => !topics.Contains(topic.Text))
        .Select(topic => new FileProblem(
            page.File, topic.Line, $"`see also` names the topic `{topic.Text}`, and no page has it.{DidYouMean.OneOf(topic.Text, topics)} Otherwise take it out."));

    private static IEnumerable<FileProblem> Judge(PageDraft page, PageLink link, HashSet<string> topics, HashSet<string> addresses)
    {
        var mistake =
            link is { Topic: { } topic, HasWords: true } ? topics.Contains(topic) ? null
                : $"This link leads to the topic `{topic}`, and no page has it.{DidYouMean.OneOf(topic, topics)} Otherwise take the link out."
            : link.MeansTopic ? $"`{link.Written.Trim()}` is no link. Write it as `[its title](topic:its-topic)`, in small letters and without spaces in the address."
            : !link.HasWords ? $"`{link.Written}` shows no words to follow. Put some between [ and ]."
            : !link.IsClosed ? $"`{link.Written.Trim()}` has no end. Close it with a ) right after its address."
            : !link.LeadsSomewhere ? $"`{link.Address}` is no address. Write topic: and a topic, or begin with https://, tel:, mailto:, / or #.{Meant(link, topics)}"
            : link.Address.StartsWith("/pages/", StringComparison.Ordinal) && !addresses.Contains(link.Address.Split('#', '?')[0])
                ? $"There is no page at `{link.Address}`. Write topic: and the page's topic instead, which `check` can follow.{DidYouMean.OneOf(link.Address, addresses)}"
            : null;
        return mistake is null ? [] : [new FileProblem(page.File, link.Line, mistake)];
    }

    private static string Meant(PageLink link, HashSet<string> topics) =>
        topics.Contains(link.Address) ? DidYouMean.Said($"topic:{link.Address}") : "";
}
