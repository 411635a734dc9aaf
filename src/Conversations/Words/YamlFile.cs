using CouncilBot.Knowledge.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Words;

/// <summary>A YAML file of `name: value` pairs that an officer wrote; mistakes are collected with their line.</summary>
public sealed class YamlFile
{
    private readonly string file;
    private readonly List<FileProblem> problems;

    private YamlFile(string file, List<FileProblem> problems)
    {
        this.file = file;
        this.problems = problems;
    }

    public YamlMappingNode Entries { get; private set; } = [];

    public static YamlFile Read(string path, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (File.Exists(path))
        {
            return Parse(File.ReadAllText(path), path, problems);
        }

        problems.Add(new FileProblem(path, 1, "This file is missing."));
        return new YamlFile(path, problems);
    }

    public static YamlFile Parse(string text, string file, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var yaml = new YamlFile(file, problems);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode entries }, ..])
            {
                yaml.Entries = entries;
            }
            else
            {
                yaml.Problem(null, "Write this file as `name: value` pairs.");
            }
        }
        catch (YamlException mistake)
        {
            problems.Add(new FileProblem(file, (int)mistake.Start.Line, $"This is not YAML: {mistake.Message}{Hint(mistake)}"));
        }
        catch (InvalidOperationException)
        {
            // The reader breaks over some mistakes instead of telling them.
            problems.Add(new FileProblem(file, 1, "This is not YAML: a bracket or a quote is opened and never closed."));
        }

        return yaml;
    }

    // What happens to everybody who writes sentences into such a file.
    private static string Hint(YamlException mistake) => mistake.Message.Contains("mapping", StringComparison.OrdinalIgnoreCase)
        ? " Put words that hold a colon and a space into double quotes."
        : "";

    /// <summary>The text of a name, a value or an item of a list; nothing when it is a list or a section itself.</summary>
    public static string Text(YamlNode node) => node is YamlScalarNode { Value: { } value } ? value.Trim() : "";

    public static YamlNode? Find(YamlMappingNode within, string name)
    {
        ArgumentNullException.ThrowIfNull(within);
        return within.Children.TryGetValue(name, out var node) ? node : null;
    }

    public void Problem(YamlNode? where, string message) =>
        problems.Add(new FileProblem(file, where is null ? 1 : Math.Max(1, (int)where.Start.Line), message));

    public string Text(YamlMappingNode within, string name, bool required = true)
    {
        if (Find(within, name) is { } node)
        {
            if (node is YamlScalarNode { Value: not null } scalar && (scalar.Value.Length > 0 || !required))
            {
                return scalar.Value;
            }

            Problem(node, $"Give `{name}` one piece of text.");
        }
        else if (required)
        {
            Problem(within, $"Add `{name}: ...` here.");
        }

        return "";
    }

    public IReadOnlyList<string> List(YamlMappingNode within, string name)
    {
        var node = Find(within, name);
        if (node is YamlSequenceNode list && list.Children.All(item => item is YamlScalarNode))
        {
            return [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")];
        }

        if (node is not null)
        {
            Problem(node, $"Write `{name}` as a list, one line each, beginning with `- `.");
        }

        return [];
    }

    public YamlMappingNode Section(YamlMappingNode within, string name)
    {
        var node = Find(within, name);
        if (node is YamlMappingNode section)
        {
            return section;
        }

        Problem(node, $"Write `{name}:` with its own `name: value` pairs below it, further in.");
        return [];
    }

    /// <summary>Tells the names in this section that nobody reads, with the nearest one that we know.</summary>
    public void OnlyKnows(YamlMappingNode section, params IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(section);
        foreach (var key in section.Children.Keys.Where(key => !known.Contains(Text(key))))
        {
            Problem(key, $"`{Text(key)}` means nothing here.{DidYouMean.OneOf(Text(key), known)} It may be one of: {string.Join(", ", known)}.");
        }
    }
}
