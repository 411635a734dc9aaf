using System.Text;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Reads comma-separated values: quoted fields may hold commas, line breaks and doubled quotes.</summary>
internal static class CsvText
{
    /// <summary>Each row with the line on which it begins; empty lines are passed over.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Fields)> Rows(string text)
    {
        text = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var (at, line) = (0, 1);
        while (at < text.Length)
        {
            var begins = line;
            var fields = new List<string>();
            do
            {
                fields.Add(Field(text, ref at, ref line));
            }
            while (at < text.Length && text[at++] == ',');

            line++;
            if (fields is not [""])
            {
                yield return (begins, fields);
            }
        }
    }

    private static string Field(string text, ref int at, ref int line)
    {
        if (at >= text.Length || text[at] != '"')
        {
            var end = text.AsSpan(at).IndexOfAny(',', '\n');
            var plain = end < 0 ? text[at..] : text.Substring(at, end);
            at += plain.Length;
            return plain;
        }

        var field = new StringBuilder();
        for (at++; at < text.Length && (text[at] != '"' || (++at < text.Length && text[at] == '"')); at++)
        {
            line += text[at] == '\n' ? 1 : 0;
            field.Append(text[at]);
        }

        return field.ToString();
    }
}
