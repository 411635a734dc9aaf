using System.Text;
using AngleSharp.Dom;
using CouncilBot.Bot.Content.Brought;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Writes a page's content as passages in our small Markdown: paragraphs, lists and links, and nothing that could run.</summary>
internal sealed class SmallMarkdown(PageLinks links)
{
    private static readonly HashSet<string> Boxes =
    [
        "address", "article", "blockquote", "center", "details", "div", "fieldset", "figcaption", "figure", "header", "hgroup", "main", "p", "pre", "section", "body", "td", "th",
    ];

    private readonly PassageList passages = new();
    private readonly StringBuilder paragraph = new();

    public PassageList Write(INode content)
    {
        Children(content);
        EndParagraph();
        return passages;
    }

    private void Children(INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            Node(child);
        }
    }

    private void Node(INode node)
    {
        if (node is not IElement element)
        {
            paragraph.Append(Inline(node));
            return;
        }

        switch (element.LocalName)
        {
            case "h1":
                EndParagraph();
                break; // the page's title
            case "h2" or "h3" or "h4":
                EndParagraph();
                passages.Heading(Line(element));
                break;
            case "h5" or "h6" or "summary":
                EndParagraph();
                Block(Line(element) is { Length: > 0 } line ? $"**{line}**" : "");
                break;
            case "ul" or "ol":
                Block(Written(lines => SmallList.Write(element, lines, Line)));
                break;
            case "dl":
                Block(Written(lines => SmallList.WriteTerms(element, lines, Line)));
                break;
            case "table":
                Block(Written(lines => SmallTable.Write(element, lines, Line)));
                break;
            case var name when Boxes.Contains(name) || element.Children.Any(child => Boxes.Contains(child.LocalName) || child.LocalName is "h2" or "h3" or "h4" or "ul" or "ol" or "table"):
                EndParagraph();
                Children(element);
                EndParagraph();
                break;
            default:
                paragraph.Append(Inline(element));
                break;
        }
    }

    private static string Written(Action<List<string>> write)
    {
        var lines = new List<string>();
        write(lines);
        return string.Join('\n', lines);
    }

    private void Block(string block)
    {
        EndParagraph();
        passages.Block(block);
    }

    private void EndParagraph()
    {
        passages.Block(Tidy(paragraph.ToString()));
        paragraph.Clear();
    }

    private string Line(INode node) => Tidy(string.Concat(node.ChildNodes.Select(Inline))).Replace('\n', ' ');

    private string Inline(INode node)
    {
        switch (node)
        {
            case IText text:
                return PlainText.Signs(text.Data);
            case IElement { LocalName: "br" }:
                return "\n";
            case IElement { LocalName: "a" } link when links.InMarkdown(link.GetAttribute("href")) is { } address:
                var words = Tidy(string.Concat(link.ChildNodes.Select(Inline))).Replace('\n', ' ');
                return words.Length == 0 || words.Contains("](", StringComparison.Ordinal) ? words : $"[{words}]({address})";
            case IElement element:
                var inner = string.Concat(element.ChildNodes.Select(Inline));
                return Boxes.Contains(element.LocalName) || element.LocalName is "li" or "tr" ? $" {inner} " : inner;
            default:
                return "";
        }
    }

    private static string Tidy(string text) => string.Join(
        '\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));
}
