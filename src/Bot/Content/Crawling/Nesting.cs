using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Measures how deep a page is built. One made of a hundred thousand boxes in boxes would take all our time or memory.</summary>
internal static partial class Nesting
{
    private const int Deepest = 400;
    private const int DeepestOpen = 3_000;

    /// <summary>A rough look before the page is read: tags opened and not closed.</summary>
    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var open = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            open = Math.Max(0, open + (html[tag.Index + 1] == '/' ? -1 : 1));
            if (open > DeepestOpen)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The true depth, once it is read. Does not call itself, so that no depth can break it.</summary>
    public static bool IsTooDeep(INode root)
    {
        var depth = 0;
        for (var at = root; at is not null;)
        {
            if (at.FirstChild is { } child)
            {
                at = child;
                if (++depth > Deepest)
                {
                    return true;
                }

                continue;
            }

            for (; at is not null && at != root && at.NextSibling is null; depth--)
            {
                at = at.Parent;
            }

            at = at is null || at == root ? null : at.NextSibling;
        }

        return false;
    }

    // Those that need not be closed, or hold nothing, say nothing of depth.
    [GeneratedRegex(@"</?(?!(?:p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|optgroup|br|hr|img|input|meta|link|area|base|col|embed|source|track|wbr|html|head|body)\b)[a-z]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
