using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Words;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Bot.Services.Plans;

/// <summary>A section of services.yaml whose settings are read one by one; what nobody asked for is told as a mistake.</summary>
internal sealed partial class PlanText(YamlFile yaml, YamlMappingNode section)
{
    private readonly HashSet<string> known = [];

    public YamlMappingNode Section => section;

    public int Line => Math.Max(1, (int)section.Start.Line);

    public string Text(string name, bool required = true)
    {
        known.Add(name);
        return yaml.Text(section, name, required).Trim();
    }

    public IReadOnlyList<string> List(string name)
    {
        known.Add(name);
        return yaml.List(section, name);
    }

    /// <summary>A section of `name: text` pairs; empty when it is not there.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs(string name)
    {
        var within = Inner(name)?.Section;
        return within is null ? [] : [.. within.Children.Select(pair => KeyValuePair.Create(YamlFile.Text(pair.Key), yaml.Text(within, YamlFile.Text(pair.Key), required: false)))];
    }

    public PlanText? Inner(string name)
    {
        known.Add(name);
        return YamlFile.Find(section, name) is null ? null : new PlanText(yaml, yaml.Section(section, name));
    }

    public YamlNode? Node(string name)
    {
        known.Add(name);
        return YamlFile.Find(section, name);
    }

    /// <summary>The sections of a list, each its own `name: value` pairs.</summary>
    public IReadOnlyList<PlanText> Sections(string name)
    {
        var node = Node(name);
        if (node is YamlSequenceNode list && list.Children.All(item => item is YamlMappingNode))
        {
            return [.. list.Children.OfType<YamlMappingNode>().Select(item => new PlanText(yaml, item))];
        }

        if (node is not null)
        {
            yaml.Problem(node, $"Write `{name}` as a list of `name: value` pairs, each beginning with `- `.");
        }

        return [];
    }

    public int Number(string name, int otherwise, int from, int to)
    {
        var text = Text(name, required: false);
        if (text.Length == 0)
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
        {
            return number;
        }

        Problem(name, $"Write `{name}` as a number from {from} to {to}, not `{text}`.");
        return otherwise;
    }

    /// <summary>A length of time, like 4 s, 500 ms, 2 minutes, 36 hours.</summary>
    public TimeSpan Time(string name, TimeSpan otherwise, TimeSpan most)
    {
        var text = Text(name, required: false);
        if (text.Length == 0)
        {
            return otherwise;
        }

        var match = LengthOfTime().Match(text);
        var time = match.Success ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * Unit(match.Groups[2].Value) : TimeSpan.Zero;
        if (time > TimeSpan.Zero && time <= most)
        {
            return time;
        }

        Problem(name, $"Write `{name}` as a length of time like 4 s or 2 minutes, at most {most}; not `{text}`.");
        return otherwise;
    }

    public void Problem(string name, string message) => yaml.Problem(YamlFile.Find(section, name) ?? section, message);

    public void Problem(string message) => yaml.Problem(section, message);

    /// <summary>Every setting that may stand here was asked for by now: the others are slips.</summary>
    public void NothingElse() => yaml.OnlyKnows(section, [.. known]);

    private static TimeSpan Unit(string unit) => unit switch
    {
        "ms" => TimeSpan.FromMilliseconds(1),
        "s" or "second" or "seconds" => TimeSpan.FromSeconds(1),
        "minute" or "minutes" => TimeSpan.FromMinutes(1),
        "hour" or "hours" => TimeSpan.FromHours(1),
        _ => TimeSpan.FromDays(1),
    };

    [GeneratedRegex("^([0-9]{1,6}(?:\\.[0-9]+)?) ?(ms|s|seconds?|minutes?|hours?|days?)$")]
    private static partial Regex LengthOfTime();
}
