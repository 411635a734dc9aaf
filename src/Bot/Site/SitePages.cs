using System.Globalization;
using CouncilBot.Knowledge.Pages;
using Microsoft.AspNetCore.Html;

namespace CouncilBot.Bot.Site;

/// <summary>The sample council's site: its home page, its pages, and what to say where there is none.</summary>
internal sealed class SitePages(SiteTemplates templates, PageRenderer pages)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    private static readonly Dictionary<string, object> Nothing = [];

    public IResult Home() => templates.Page("index", Nothing);

    public IResult List() => templates.Page("pages", new Dictionary<string, object>
    {
        ["areas"] = pages.All.GroupBy(page => page.Area).OrderBy(area => area.Key, StringComparer.Ordinal).Select(Area).ToList(),
    });

    public IResult Page(string area, string topic) =>
        pages.Find(topic) is { Address: { } elsewhere } brought && brought.Area == area ? Results.Redirect(elsewhere)
        : pages.Find(topic) is { } page && page.Area == area && pages.Body(topic) is { } body
            ? templates.Page("page", new Dictionary<string, object>(Values(page)) { ["body"] = new HtmlString(body), ["see also"] = SeeAlso(page) })
            : NotFound();

    public IResult NotFound() => templates.Page("not-found", Nothing, StatusCodes.Status404NotFound);

    private List<IReadOnlyDictionary<string, object>> SeeAlso(Page page) =>
        [.. page.SeeAlso.Select(pages.Find).OfType<Page>().Select(Values)];

    private static IReadOnlyDictionary<string, object> Area(IGrouping<string, Page> area) => new Dictionary<string, object>
    {
        ["area"] = Named(area.Key),
        ["area id"] = area.Key,
        ["pages"] = area.OrderBy(page => page.Title, StringComparer.Ordinal).Select(Values).ToList(),
    };

    private static IReadOnlyDictionary<string, object> Values(Page page) => new Dictionary<string, object>
    {
        ["title"] = page.Title,
        ["area"] = Named(page.Area),
        ["area id"] = page.Area,
        ["address"] = page.Path,
        ["review by"] = page.ReviewBy.ToString("d MMMM yyyy", British),
    };

    private static string Named(string area) => $"{char.ToUpper(area[0], British)}{area[1..].Replace('-', ' ')}";
}
