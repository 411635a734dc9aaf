using CouncilBot.Knowledge.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Words;

/// <summary>A YAML file of `name: value` pairs that an officer wrote; mistakes are collected with their line.</summary>
public sealed class YamlFile
{
    private readonly string file;
    private readonly List<FileProblem> problems;

    private YamlFile(string file, List<FileProblem> problems, YamlMappingNode entries)
    {
        this.file = file;
        this.problems = problems;
        Entries = entries;
    }

    public YamlMappingNode Entries { get; }

    public static YamlFile Read(string path, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var empty = new YamlMappingNode();
        if (!File.Exists(path))
        {
            problems.Add(new FileProblem(path, 1, "This file is missing."));
            return new YamlFile(path, problems, empty);
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(File.ReadAllText(path)));
            if (stream.Documents is [{ RootNode: YamlMappingNode entries }, ..])
            {
                return new YamlFile(path, problems, entries);
            }

            problems.Add(new FileProblem(path, 1, "Write this file as `name: value` pairs."));
        }
        catch (YamlException mistake)
        {
            problems.Add(new FileProblem(path, (int)mistake.Start.Line, $"This is not YAML: {mistake.Message}"));
        }

        return new YamlFile(path, problems, empty);
    }

    public void Problem(YamlNode? where, string message) =>
        problems.Add(new FileProblem(file, where is null ? 1 : (int)where.Start.Line, message));

    public string Text(YamlMappingNode within, string name, bool required = true)
    {
        ArgumentNullException.ThrowIfNull(within);
        if (within.Children.TryGetValue(name, out var node))
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
        ArgumentNullException.ThrowIfNull(within);
        if (!within.Children.TryGetValue(name, out var node))
        {
            return [];
        }

        if (node is YamlSequenceNode list && list.Children.All(item => item is YamlScalarNode))
        {
            return [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")];
        }

        Problem(node, $"Write `{name}` as a list, one line each, beginning with `- `.");
        return [];
    }

    public YamlMappingNode Section(YamlMappingNode within, string name)
    {
        ArgumentNullException.ThrowIfNull(within);
        if (within.Children.TryGetValue(name, out var node) && node is YamlMappingNode section)
        {
            return section;
        }

        Problem(node, $"Write `{name}:` with its own `name: value` pairs below it, further in.");
        return [];
    }

    /// <summary>Names in this section that nobody reads, with the nearest one that we know.</summary>
    public void OnlyKnows(YamlMappingNode section, params IReadOnlyList<string> known)
    {
        ArgumentNullException.ThrowIfNull(section);
        foreach (var key in section.Children.Keys.OfType<YamlScalarNode>().Where(key => !known.Contains(key.Value ?? "")))
        {
            Problem(key, $"`{key.Value}` means nothing here. It may be one of: {string.Join(", ", known)}.");
        }
    }
}
