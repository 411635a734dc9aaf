using CouncilBot.Knowledge.Files;

namespace CouncilBot.Knowledge.Pages;

/// <summary>Parts a Markdown file into its front matter, between two lines of ---, and what follows.</summary>
internal static class FrontMatter
{
    private const string Fence = "---\n";

    /// <summary>The two parts, or null with what is wrong added to <paramref name="problems"/>.</summary>
    public static (string Front, string Body)? Split(string text, string file, List<FileProblem> problems)
    {
        text = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        var end = text.StartsWith(Fence, StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal) : -1;
        if (end >= 0)
        {
            return (text[Fence.Length..(end + 1)], text[(end + 1 + Fence.Length)..]);
        }

        problems.Add(new FileProblem(file, 1, "Begin the page with a line ---, then its front matter, then another line ---."));
        return null;
    }
}
