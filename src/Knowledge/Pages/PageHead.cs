using System.Globalization;
using CouncilBot.Knowledge.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Knowledge.Pages;

/// <summary>The front matter of a page: what it is called, whose it is, and what residents ask.</summary>
internal sealed class PageHead
{
    private readonly string file;
    private readonly List<FileProblem> problems;
    private readonly YamlMappingNode entries;

    private PageHead(string file, List<FileProblem> problems, YamlMappingNode entries)
    {
        this.file = file;
        this.problems = problems;
        this.entries = entries;
    }

    public static PageHead? Read(string yaml, string file, List<FileProblem> problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode entries }, ..])
            {
                return new PageHead(file, problems, entries);
            }

            problems.Add(new FileProblem(file, 1, "The lines between --- and --- should be `name: value` pairs."));
        }
        catch (YamlException mistake)
        {
            // The first line of the file is the opening ---.
            problems.Add(new FileProblem(file, (int)mistake.Start.Line + 1, $"This is not YAML: {mistake.Message}"));
        }

        return null;
    }

    public string Text(string name)
    {
        if (entries.Children.TryGetValue(name, out var node) && node is YamlScalarNode { Value.Length: > 0 } scalar)
        {
            return scalar.Value;
        }

        problems.Add(new FileProblem(file, 1, $"Add a line `{name}: ...` to the front matter."));
        return "";
    }

    public bool Says(string name) => entries.Children.TryGetValue(name, out var node) && node is YamlScalarNode { Value: "yes" };

    public DateOnly Date(string name)
    {
        var text = Text(name);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        if (text.Length > 0)
        {
            problems.Add(new FileProblem(file, LineOf(name), $"Write `{name}` as year-month-day, like 2027-03-31, not `{text}`."));
        }

        return DateOnly.MinValue;
    }

    public IReadOnlyList<string> List(string name)
    {
        if (!entries.Children.TryGetValue(name, out var node))
        {
            return [];
        }

        if (node is YamlSequenceNode list && list.Children.All(item => item is YamlScalarNode))
        {
            return [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")];
        }

        problems.Add(new FileProblem(file, LineOf(name), $"Write `{name}` as a list, one line each, beginning with `- `."));
        return [];
    }

    private int LineOf(string name) => entries.Children.TryGetValue(name, out var node) ? (int)node.Start.Line + 1 : 1;
}
