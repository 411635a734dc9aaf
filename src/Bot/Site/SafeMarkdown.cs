using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CouncilBot.Bot.Site;

/// <summary>Markdown as HTML that can do no harm: HTML inside it is shown as text, and links lead to pages, phones and letters only.</summary>
internal static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly string[] Safe = ["http:", "https:", "tel:", "mailto:", "/", "#"];

    public static string ToHtml(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().Where(link => !IsSafe(link.Url)))
        {
            link.Url = "";
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsSafe(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document.ToHtml(Pipeline);
    }

    private static bool IsSafe(string? url) => url is not null && Safe.Any(start => url.StartsWith(start, StringComparison.OrdinalIgnoreCase));
}
