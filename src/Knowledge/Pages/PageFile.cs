using System.Collections.Immutable;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Knowledge.Pages;

/// <summary>Reads one page: front matter between two lines of ---, then Markdown under headings that are residents' questions.</summary>
public static class PageFile
{
    /// <summary>The page, or null with what is wrong added to <paramref name="problems"/>.</summary>
    public static Page? Read(string text, string file, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(problems);
        var before = problems.Count;
        if (FrontMatter.Split(text, file, problems) is not var (front, body) || PageHead.Read(front, file, problems) is not { } head)
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
            Passages(body));
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
