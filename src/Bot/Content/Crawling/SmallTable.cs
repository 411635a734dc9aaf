using AngleSharp.Dom;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>Writes a table as a list, one line for each row, each cell under its column's name: it must read well in a narrow chat.</summary>
internal static class SmallTable
{
    private const int MostRows = 200;

    public static void Write(IElement table, List<string> lines, Func<INode, string> line)
    {
        var rows = table.QuerySelectorAll("tr").Take(MostRows).Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").ToList()).Where(row => row.Count > 0).ToList();
        if (table.QuerySelector("caption") is { } caption && line(caption) is { Length: > 0 } said)
        {
            lines.Add($"{said}:");
        }

        var hasHead = rows.Count > 1 && rows[0].Count > 1 && rows[0].TrueForAll(cell => cell.LocalName == "th");
        var names = hasHead ? rows[0].ConvertAll(cell => line(cell)) : [];
        foreach (var row in rows.Skip(hasHead ? 1 : 0))
        {
            var cells = row.Select((cell, at) => Named(line(cell), at, names)).Where(cell => cell.Length > 0).ToList();
            if (cells.Count > 0)
            {
                lines.Add($"- {Joined(cells, hasHead)}");
            }
        }
    }

    // The first cell says what the row is about and needs no name.
    private static string Named(string cell, int at, List<string> names) =>
        cell.Length > 0 && at > 0 && at < names.Count && names[at].Length > 0 ? $"{names[at]}: {cell}" : cell;

    private static string Joined(List<string> cells, bool named) =>
        cells.Count == 1 ? cells[0] : $"{cells[0]}{(named ? ", " : ": ")}{string.Join(named ? ", " : "; ", cells.Skip(1))}";
}
