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
        catch (InvalidOperationException)
        {
            // The reader breaks over some mistakes instead of telling them.
            problems.Add(new FileProblem(file, 2, "This is not YAML: a bracket or a quote is opened and never closed."));
        }

        return null;
    }

    /// <summary>The names that stand here, each with its line of the file.</summary>
    public IEnumerable<(string Text, int Line)> Names =>
        entries.Children.Keys.Select(key => (key is YamlScalarNode { Value: { } name } ? name : "", LineOf(key)));

    public YamlNode? Find(string name) => entries.Children.TryGetValue(name, out var node) ? node : null;

    /// <summary>The items of a list, each with its line of the file.</summary>
    public IEnumerable<(string Text, int Line)> Items(string name) =>
        Find(name) is YamlSequenceNode list ? list.Children.OfType<YamlScalarNode>().Select(item => (item.Value ?? "", LineOf(item))) : [];

    public string Text(string name)
    {
        if (Find(name) is YamlScalarNode { Value.Length: > 0 } scalar)
        {
            return scalar.Value;
        }

        problems.Add(new FileProblem(
            file, LineOf(name), Find(name) is null ? $"Add a line `{name}: ...` to the front matter." : $"Give `{name}` one piece of text, on the same line."));
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
        var node = Find(name);
        if (node is null || (node is YamlSequenceNode list && list.Children.All(item => item is YamlScalarNode)))
        {
            return [.. Items(name).Select(item => item.Text)];
        }

        problems.Add(new FileProblem(file, LineOf(name), $"Write `{name}` as a list, one line each, beginning with `- `."));
        return [];
    }

    /// <summary>The line of the file on which this name stands, or the first when it does not.</summary>
    public int LineOf(string name) => entries.Children.Keys.FirstOrDefault(key => key is YamlScalarNode scalar && scalar.Value == name) is { } key ? LineOf(key) : 1;

    // The first line of the file is the opening ---.
    private static int LineOf(YamlNode node) => (int)node.Start.Line + 1;
}
