using System.Collections.Immutable;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Waste;

/// <summary>Reads missed-bins.yaml.</summary>
public sealed class MissedBinFile
{
    private static readonly string[] Placeholders =
        ["container", "collection", "from", "until", "reference", "out by", "next collection", "collect by", "crew reason", "what next", "reason"];
    private readonly YamlFile yaml;
    private readonly IReadOnlyList<string> councilClosed;

    private MissedBinFile(YamlFile yaml, IReadOnlyList<string> councilClosed)
    {
        this.yaml = yaml;
        this.councilClosed = councilClosed;
    }

    /// <summary>The rules in a council's folder; nothing when there are none, or when they have mistakes, which are told.</summary>
    public static MissedBinRules? Read(string folder, List<FileProblem> problems)
    {
        var path = Path.Combine(folder, "missed-bins.yaml");
        var council = YamlFile.Read(Path.Combine(folder, "council.yaml"), []);
        return Parse(File.Exists(path) ? File.ReadAllText(path) : "", path, council.List(council.Entries, "closed on"), problems);
    }

    public static MissedBinRules? Parse(string text, string path, IReadOnlyList<string> councilClosed, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var before = problems.Count;
        var rules = new MissedBinFile(YamlFile.Parse(text, path, problems), councilClosed).Rules();
        return problems.Count == before ? rules : null;
    }

    private MissedBinRules Rules()
    {
        var entries = yaml.Entries;
        yaml.OnlyKnows(entries, "report from", "report until", "count days as", "office", "crews", "bins out by", "come back within crew days", "containers", "crew notes", "words");
        return new MissedBinRules(From(), Until(), Days("office"), Days("crews"), Words())
        {
            CountsInCrewDays = yaml.Text(entries, "count days as", required: false) == "crews",
            OutBy = Time("bins out by", YamlFile.Find(entries, "bins out by") is YamlMappingNode within ? YamlFile.Find(within, "other") : YamlFile.Find(entries, "bins out by")),
            OutByContainer = OutBy(),
            RevisitCrewDays = Revisit(),
            CrewReasons = Section("crew notes").Children.Select(pair => Reason(YamlFile.Text(pair.Key), pair.Value)).OfType<CrewReason>().ToImmutableDictionary(reason => reason.Code),
        };
    }

    private ReportFrom From()
    {
        var text = yaml.Text(yaml.Entries, "report from");
        return ReportFrom.TryParse(text) ?? Wrong<ReportFrom>(
            "report from", $"`{text}` is not understood. Write: any time, 17:00, 17:00 and round finished, round finished, round finished or 22:00, or 2 crew days after.", new ReportFrom.AnyTime());
    }

    private ReportUntil? Until()
    {
        var text = yaml.Text(yaml.Entries, "report until");
        return text == "no limit" ? null : ReportUntil.TryParse(text) ?? Wrong<ReportUntil?>(
            "report until", $"`{text}` is not understood. Write: no limit, 2 working days after, 1 working day after, by 16:00, 2 days after, by 14:00, or 3 working days after the round finished.", null);
    }

    private int? Revisit()
    {
        var text = yaml.Text(yaml.Entries, "come back within crew days", required: false);
        return text is [>= '1' and <= '9'] ? text[0] - '0' : text.Length == 0 ? null : Wrong<int?>("come back within crew days", $"Write a number of days from 1 to 9, not `{text}`.", null);
    }

    private ImmutableDictionary<string, TimeOnly> OutBy() => YamlFile.Find(yaml.Entries, "bins out by") is not YamlMappingNode times
        ? ImmutableDictionary<string, TimeOnly>.Empty
        : times.Children.Where(pair => YamlFile.Text(pair.Key) != "other")
            .Select(pair => (Container: YamlFile.Text(pair.Key), Time: Time("bins out by", pair.Value)))
            .Where(pair => pair.Time is not null).ToImmutableDictionary(pair => pair.Container, pair => pair.Time!.Value); // "!": just filtered

    private TimeOnly? Time(string name, YamlNode? node) => node is null ? null
        : ReportFrom.TryTime(YamlFile.Text(node)) ?? Wrong<TimeOnly?>(name, $"Write a time like 06:00, not `{YamlFile.Text(node)}`.", null);

    private WorkingDays Days(string name) => WorkingDays.Read(yaml, yaml.Section(yaml.Entries, name), councilClosed);

    private CrewReason? Reason(string code, YamlNode node)
    {
        if (node is not YamlMappingNode section)
        {
            yaml.Problem(node, $"Write `{code}` with its own `reason` and `next`.");
            return null;
        }

        yaml.OnlyKnows(section, "reason", "next", "counts when assisted");
        return new CrewReason(code, Template(section, "reason"), Template(section, "next"), yaml.Text(section, "counts when assisted", required: false) != "no");
    }

    private MissedBinWords Words()
    {
        var words = yaml.Section(yaml.Entries, "words");
        var names = Enum.GetValues<MissedBinRule>().ToDictionary(rule => rule, Name);
        yaml.OnlyKnows(words, [.. names.Values, "whole street"]);
        if (YamlFile.Find(Section("crew notes"), "other") is null)
        {
            yaml.Problem(Section("crew notes"), "Add `other:` for notes that have no words of their own.");
        }

        return new MissedBinWords(
            names.ToImmutableDictionary(name => name.Key, name => Pair(yaml.Section(words, name.Value), name.Key)),
            Section("containers").Children.ToImmutableDictionary(pair => YamlFile.Text(pair.Key), pair => YamlFile.Text(pair.Value)),
            Template(words, "whole street"));
    }

    private YamlMappingNode Section(string name) => yaml.Section(yaml.Entries, name);

    private (Template Stops, Template Passes) Pair(YamlMappingNode section, MissedBinRule rule)
    {
        yaml.OnlyKnows(section, "decides", "passes");
        return (Template(section, "decides"), rule == MissedBinRule.Accepted ? new Template("") : Template(section, "passes")); // the last rule never passes
    }

    private Template Template(YamlMappingNode section, string name)
    {
        var template = new Template(yaml.Text(section, name));
        foreach (var unknown in template.Placeholders.Except(Placeholders))
        {
            yaml.Problem(YamlFile.Find(section, name), $"(({unknown})) is never filled here.{DidYouMean.OneOf(unknown, Placeholders)}");
        }

        return template;
    }

    private T Wrong<T>(string name, string message, T otherwise)
    {
        yaml.Problem(YamlFile.Find(yaml.Entries, name), message);
        return otherwise;
    }

    // ContainerIsThere is written "container is there".
    private static string Name(MissedBinRule rule) =>
        string.Concat(rule.ToString().Select((letter, index) => char.IsUpper(letter) ? $"{(index > 0 ? " " : "")}{char.ToLowerInvariant(letter)}" : $"{letter}"));
}
