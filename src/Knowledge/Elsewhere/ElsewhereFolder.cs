using System.Collections.Immutable;
using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Knowledge.Elsewhere;

/// <summary>Reads what is others' job: a Markdown file for each body, and a text file of messages that nobody could answer.</summary>
public static class ElsewhereFolder
{
    private const string Nothing = "nothing.txt";

    /// <summary>A council may do without the folder; then nothing is known to be elsewhere.</summary>
    public static (ImmutableArray<OthersJob> Jobs, ImmutableArray<string> Nothing) Read(string folder, List<FileProblem> problems)
    {
        if (!Directory.Exists(folder))
        {
            return ([], []);
        }

        var files = Directory.GetFiles(folder, "*.md");
        Array.Sort(files, StringComparer.Ordinal);
        var nothing = Path.Combine(folder, Nothing);
        return (
            [.. files.Select(file => Job(file, problems)).OfType<OthersJob>()],
            File.Exists(nothing) ? [.. File.ReadLines(nothing).Where(line => line.Length > 0)] : []);
    }

    private static OthersJob? Job(string file, List<FileProblem> problems)
    {
        if (FrontMatter.Split(File.ReadAllText(file), file, problems) is not var (front, body) || PageHead.Read(front, file, problems) is not { } head)
        {
            return null;
        }

        if (body.Trim().Length == 0)
        {
            problems.Add(new FileProblem(file, 1, "Say below the front matter whose job this is and how to reach them."));
        }

        return new OthersJob(Path.GetFileNameWithoutExtension(file), head.Text("what"), head.Text("whose"), body.Trim(), [.. head.List("people ask")]);
    }
}
