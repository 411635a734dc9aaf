using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Takes out of a page what is not its content: menus, banners, forms, scripts, and what nobody sees.</summary>
internal static partial class Clutter
{
    private static readonly HashSet<string> Never =
    [
        "script", "style", "noscript", "template", "svg", "math", "iframe", "frame", "object", "embed", "applet", "canvas", "audio", "video", "map", "dialog",
        "form", "input", "select", "textarea", "nav", "footer", "aside", "link", "meta",
    ];

    private static readonly HashSet<string> Roles = ["navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog", "menu", "menubar", "toolbar", "form"];
    private static readonly HashSet<string> Unseen = ["hidden", "d-none", "sr-only", "visually-hidden", "visuallyhidden", "element-invisible", "screen-reader-text", "govuk-visually-hidden"];

    public static void TakeOut(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("*").Where(IsClutter).ToList())
        {
            element.Remove();
        }
    }

    private static bool IsClutter(IElement element) =>
        Never.Contains(element.LocalName)
        || Roles.Contains(element.GetAttribute("role") ?? "")
        || IsUnseen(element)
        || (element.LocalName == "button" && element.ParentElement?.LocalName is not ("h2" or "h3" or "h4" or "h5" or "h6"))
        || (element.LocalName == "header" && element.ParentElement?.LocalName is "body")
        || (IsNamedSo(element) && !HoldsThePage(element));

    private static bool IsUnseen(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.ClassList.Any(Unseen.Contains)
        || (element.GetAttribute("style") is { } style && Invisible().IsMatch(style));

    private static bool IsNamedSo(IElement element) => Named().IsMatch($"{element.Id} {element.ClassName}");

    // A careless name must not cost the page itself.
    private static bool HoldsThePage(IElement element) =>
        element.LocalName is "main" or "article" or "body" or "h1" || element.QuerySelector("main, h1, [role=main]") is not null;

    [GeneratedRegex(@"(?<![a-z])(?:breadcrumbs?|cookies?|cookiebanner|(?:page|site|user|give)[-_]?feedback|feedback(?:[-_](?:form|widget|block|banner|panel))?(?=\s|$)|sharedaddy|share(?:[-_]?(?:this|links|buttons|page|bar))|social[-_](?:media|links|share|sharing|icons)|skip(?:[-_]?(?:link|links|to|nav))|pagination|pager|nav|navbar|navigation|menu[-_](?:block|main|primary)|main[-_]menu|sidebar|side[-_]bar|related[-_](?:content|links|pages|items)|comments(?:[-_](?:area|list))?(?=\s|$)|back[-_]to[-_]top|search[-_](?:form|box|block)|site[-_](?:header|footer|search)|page[-_]tools|print[-_](?:link|page|button)|rate[-_]this|was[-_]this[-_]helpful|survey)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.IgnoreCase)]
    private static partial Regex Invisible();
}
