using AngleSharp.Dom;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Writes lists as lines that begin with a dash.</summary>
internal static class SmallList
{
    private const int Deepest = 3;

    public static void Write(IElement list, List<string> lines, Func<INode, string> line) => Write(list, lines, line, 0);

    /// <summary>A list of terms and what they mean.</summary>
    public static void WriteTerms(IElement list, List<string> lines, Func<INode, string> line)
    {
        var term = "";
        foreach (var piece in list.QuerySelectorAll("dt, dd"))
        {
            var said = line(piece);
            if (piece.LocalName == "dt")
            {
                term = said.TrimEnd(':');
            }
            else if (said.Length > 0)
            {
                lines.Add(term.Length > 0 ? $"- {term}: {said}" : $"- {said}");
            }
        }
    }

    private static void Write(IElement list, List<string> lines, Func<INode, string> line, int depth)
    {
        foreach (var item in list.Children.Where(child => child.LocalName == "li"))
        {
            var within = item.Children.Where(child => child.LocalName is "ul" or "ol").ToList();
            within.ForEach(inner => inner.Remove()); // they get lines of their own
            if (line(item) is { Length: > 0 } said)
            {
                lines.Add($"{new string(' ', 2 * Math.Min(depth, Deepest))}- {said}");
            }

            within.ForEach(inner => Write(inner, lines, line, depth + 1));
        }
    }
}
