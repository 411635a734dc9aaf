using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Bot.Content.Brought;

/// <summary>Reads the files that say where pages are brought in from; every mistake is told with its line.</summary>
internal sealed class SourceFile
{
    private readonly YamlFile yaml;

    private SourceFile(YamlFile yaml) => this.yaml = yaml;

    public YamlMappingNode Entries => yaml.Entries;

    /// <summary>The file, or null when the council has none: then nothing is brought in.</summary>
    public static SourceFile? Open(string path, List<FileProblem> problems) => File.Exists(path) ? new SourceFile(YamlFile.Read(path, problems)) : null;

    public void OnlyKnows(YamlMappingNode section, params IReadOnlyList<string> known) => yaml.OnlyKnows(section, known);

    public void Problem(YamlNode? where, string message) => yaml.Problem(where, message);

    public string Text(YamlMappingNode within, string name, bool required = true) => yaml.Text(within, name, required);

    public ImmutableArray<string> List(YamlMappingNode within, string name) => [.. yaml.List(within, name)];

    public Uri? Address(YamlMappingNode within, string name, bool required = true)
    {
        var text = yaml.Text(within, name, required);
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0)
        {
            return address;
        }

        if (text.Length > 0)
        {
            Problem(At(within, name), $"Write `{name}` as a whole address, like https://www.wrenshire.example/services, not `{text}`.");
        }

        return null;
    }

    public double Number(YamlMappingNode within, string name, double usual, double least, double most)
    {
        var text = yaml.Text(within, name, required: false);
        if (text.Length == 0)
        {
            return usual;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Problem(At(within, name), string.Create(CultureInfo.InvariantCulture, $"Write `{name}` as a number from {least} to {most}, not `{text}`."));
        return usual;
    }

    /// <summary>What the file gives to each page.</summary>
    public BroughtInto Into(YamlMappingNode within)
    {
        var area = yaml.Text(within, "area");
        if (area != TopicNames.Slug(area))
        {
            Problem(At(within, "area"), $"Write `area` in small letters and hyphens, like {TopicNames.Slug(area)}.");
        }

        return new BroughtInto(area, yaml.Text(within, "owner"), (int)Number(within, "review after months", 12, 1, 60));
    }

    private static YamlNode At(YamlMappingNode within, string name) => within.Children.TryGetValue(name, out var node) ? node : within;
}
