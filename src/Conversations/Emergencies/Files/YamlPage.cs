using CouncilBot.Knowledge.Files;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Emergencies.Files;

/// <summary>A YAML file on which every mistake is noted with its line.</summary>
internal sealed class YamlPage(string file, List<FileProblem> problems)
{
    private readonly Dictionary<YamlNode, string> groups = new(ReferenceEqualityComparer.Instance);

    public static string Text(YamlNode node) => node is YamlScalarNode { Value: { } value } ? value.Trim() : "";

    public YamlMappingNode Open(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..])
            {
                return root;
            }

            Problem(null, "Write this file as `name: value` pairs.");
        }
        catch (YamlException mistake)
        {
            problems.Add(new FileProblem(file, (int)mistake.Start.Line, $"This is not YAML: {mistake.Message}"));
        }

        return [];
    }

    public void Problem(YamlNode? where, string message) =>
        problems.Add(new FileProblem(file, where is null ? 1 : Math.Max(1, (int)where.Start.Line), message));

    public void OnlyKnows(YamlMappingNode section, IReadOnlyList<string> known)
    {
        foreach (var key in section.Children.Keys.Where(key => !known.Contains(Text(key))))
        {
            Problem(key, $"`{Text(key)}` means nothing here.{DidYouMean.OneOf(Text(key), known)} It may be one of: {string.Join(", ", known)}.");
        }
    }

    public static YamlNode? Find(YamlMappingNode within, string name) =>
        within.Children.TryGetValue(new YamlScalarNode(name), out var node) ? node : null;

    public YamlMappingNode Section(YamlMappingNode within, string name)
    {
        if (Find(within, name) is not YamlMappingNode section)
        {
            Problem(Find(within, name), $"Write `{name}:` with its own `name: value` pairs below it, further in.");
            return [];
        }

        foreach (var (key, list) in section.Children)
        {
            groups[list] = Text(key);
        }

        return section;
    }

    /// <summary>The name under which this list stands in its section.</summary>
    public string? GroupOf(YamlNode list) => groups.GetValueOrDefault(list);

    public IEnumerable<YamlNode> Items(YamlNode? list)
    {
        if (list is YamlSequenceNode sequence && sequence.Children.All(item => Text(item).Length > 0))
        {
            return sequence.Children;
        }

        if (list is not null)
        {
            Problem(list, "Write this as a list: [one, another], or one line each, beginning with `- `.");
        }

        return [];
    }

    public IEnumerable<string> Words(YamlMappingNode within, string name) => Items(Find(within, name)).Select(Text);

    public Dictionary<string, string> Pairs(YamlMappingNode within, string name)
    {
        var section = Section(within, name);
        var pairs = section.Children.ToDictionary(pair => Text(pair.Key), pair => Text(pair.Value));
        foreach (var (written, _) in pairs.Where(pair => pair.Value.Length == 0))
        {
            Problem(Find(within, name), $"Say what `{written}` stands for.");
        }

        foreach (var written in section.Children.Keys.Where(key => !Text(key).All(char.IsAsciiLetterOrDigit)))
        {
            Problem(written, $"`{Text(written)}` is not one word of small letters and figures, so that it is never met: take it out.");
        }

        return pairs;
    }

    public Dictionary<string, IReadOnlyList<string>> Lists(YamlMappingNode within, string name) =>
        Section(within, name).Children.ToDictionary(
            pair => Text(pair.Key), pair => (IReadOnlyList<string>)[.. Items(pair.Value).Select(Text)]);
}
