using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Knowledge.Pages;

/// <summary>A page as its officer left it, perhaps with mistakes: what it names and where, with the lines of its file.</summary>
internal sealed record PageDraft(
    string File,
    string Topic,
    string Area,
    IReadOnlyList<(string Text, int Line)> Names,
    IReadOnlyList<(string Text, int Line)> SeeAlso,
    IReadOnlyList<PageLink> Links)
{
    /// <summary>Where the page would stand on the council's website.</summary>
    public string Address => $"/pages/{Area}/{Topic}";

    /// <summary>What can be read of it. Mistakes that stop the page from being read are told by <see cref="PageFile"/>, and not twice.</summary>
    public static PageDraft Read(string text, string file)
    {
        List<FileProblem> toldAlready = [];
        var (front, body) = FrontMatter.Split(text, file, toldAlready) ?? ("", "");
        var head = PageHead.Read(front, file, toldAlready);
        return new PageDraft(
            file,
            head?.Find("topic") is YamlScalarNode { Value.Length: > 0 } topic ? topic.Value : Path.GetFileNameWithoutExtension(file),
            head?.Find("area") is YamlScalarNode { Value.Length: > 0 } area ? area.Value : Path.GetFileName(Path.GetDirectoryName(file)) ?? "",
            [.. head?.Names ?? []],
            [.. head?.Items("see also") ?? []],
            [.. PageLink.In(body, front.Count(letter => letter == '\n') + 3)]); // after the two lines of ---
    }
}
