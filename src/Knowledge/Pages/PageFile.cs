using System.Collections.Immutable;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Knowledge.Pages;

/// <summary>Reads one page: front matter between two lines of ---, then Markdown under headings that are residents' questions.</summary>
public static class PageFile
{
    private const string Fence = "---\n";

    /// <summary>The page, or null with what is wrong added to <paramref name="problems"/>.</summary>
    public static Page? Read(string text, string file, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(problems);
        text = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            problems.Add(new FileProblem(file, 1, "Begin the page with a line ---, then its front matter, then another line ---."));
            return null;
        }

        var before = problems.Count;
        if (PageHead.Read(text[Fence.Length..(end + 1)], file, problems) is not { } head)
        {
            return null;
        }

        var page = new Page(
            head.Text("topic"),
            head.Text("title"),
            head.Text("area"),
            head.Text("owner"),
            head.Date("review by"),
            [.. head.List("see also")],
            [.. head.List("people ask")],
            Passages(text[(end + 1 + Fence.Length)..]));
        if (page.Passages.IsEmpty)
        {
            problems.Add(new FileProblem(file, 1, "The page says nothing: write a short answer below the front matter."));
        }

        return problems.Count == before ? page : null;
    }

    private static ImmutableArray<Passage> Passages(string body)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var heading = "";
        var lines = new List<string>();
        foreach (var line in body.Split('\n'))
        {
            if (line.StartsWith('#'))
            {
                Close();
                heading = line.TrimStart('#').Trim();
            }
            else
            {
                lines.Add(line.TrimEnd());
            }
        }

        Close();
        return passages.ToImmutable();

        void Close()
        {
            var text = string.Join('\n', lines).Trim();
            lines.Clear();
            if (text.Length > 0)
            {
                passages.Add(new Passage(heading, text));
            }
        }
    }
}
