using AngleSharp.Dom;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Finds the part of a page that is the page: what it names so itself, or else where most is said.</summary>
internal static class MainContent
{
    private const int Enough = 20;
    private const int ASentence = 25;
    private static readonly string[] Named = ["main", "[role=main]", "article"];

    public static IElement? Find(IElement body)
    {
        foreach (var name in Named)
        {
            if (body.QuerySelectorAll(name).MaxBy(Said) is { } longest && Said(longest) >= Enough)
            {
                return longest;
            }
        }

        return Densest(body) ?? (Said(body) >= Enough || body.QuerySelector("a[href]") is not null ? body : null);
    }

    private static int Said(IElement element) => element.TextContent.Length;

    // Each sentence speaks for the box that it stands in, and half as much for the box around that one.
    private static IElement? Densest(IElement body)
    {
        var scores = new Dictionary<IElement, int>();
        foreach (var piece in body.QuerySelectorAll("p, li, dd, td, blockquote, pre"))
        {
            var own = Said(piece) - piece.QuerySelectorAll("a").Sum(Said);
            if (own >= ASentence && Box(piece) is { } box)
            {
                scores[box] = scores.GetValueOrDefault(box) + own;
                if (box != body && box.ParentElement is { } around)
                {
                    scores[around] = scores.GetValueOrDefault(around) + (own / 2);
                }
            }
        }

        return scores.Count == 0 ? null : scores.MaxBy(score => score.Value).Key;
    }

    // A list or a table belongs to the box around it.
    private static IElement? Box(IElement piece)
    {
        var box = piece.ParentElement;
        while (box?.LocalName is "ul" or "ol" or "dl" or "li" or "tr" or "tbody" or "thead" or "table")
        {
            box = box.ParentElement;
        }

        return box;
    }
}
