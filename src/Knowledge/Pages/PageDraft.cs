using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Knowledge.Pages;

/// <summary>A page as its officer left it, perhaps with mistakes: what it names and where, with the lines of its file.</summary>
internal sealed record PageDraft(
    string File,
    string Topic,
    string Title,
    string Area,
    string Body,
    int BodyLine,
    IReadOnlyList<(string Text, int Line)> Names,
    IReadOnlyList<(string Text, int Line)> SeeAlso,
    (DateOnly Day, int Line)? ReviewBy,
    IReadOnlyList<string> DiffersFrom,
    IReadOnlyList<PageLink> Links)
{
    public static IEnumerable<PageDraft> All(string folder) => Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal).Select(file => Read(System.IO.File.ReadAllText(file), file));

    /// <summary>Where the page would stand on the council's website.</summary>
    public string Address => $"/pages/{Area}/{Topic}";

    /// <summary>What can be read of it. Mistakes that stop the page from being read are told by <see cref="PageFile"/>, and not twice.</summary>
    public static PageDraft Read(string text, string file)
    {
        List<FileProblem> toldAlready = [];
        var (front, body) = FrontMatter.Split(text, file, toldAlready) ?? ("", "");
        var head = PageHead.Read(front, file, toldAlready);
        var line = front.Count(letter => letter == '\n') + 3; // after the two lines of ---
        return new PageDraft(
            file,
            Text(head, "topic") ?? Path.GetFileNameWithoutExtension(file),
            Text(head, "title") ?? "",
            Text(head, "area") ?? Path.GetFileName(Path.GetDirectoryName(file)) ?? "",
            body,
            line,
            [.. head?.Names ?? []],
            [.. head?.Items("see also") ?? []],
            Text(head, "review by") is { } day && DateOnly.TryParseExact(day, "yyyy-MM-dd", out var review) ? (review, head?.Names.First(name => name.Text == "review by").Line ?? 1) : null,
            [.. head?.Items("differs from").Select(item => item.Text) ?? []],
            [.. PageLink.In(body, line)]);
    }

    private static string? Text(PageHead? head, string name) => head?.Find(name) is YamlScalarNode { Value.Length: > 0 } text ? text.Value : null;
}
