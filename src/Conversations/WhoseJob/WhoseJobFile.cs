using System.Collections.Immutable;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.WhoseJob;

/// <summary>Reads whose-job.yaml. Every mistake is told with its line.</summary>
public sealed class WhoseJobFile
{
    private const string AsFor = "as for";
    private readonly YamlFile yaml;
    private readonly YamlMappingNode things;
    private readonly ImmutableSortedDictionary<string, OtherKeeper> others;

    private WhoseJobFile(YamlFile yaml)
    {
        this.yaml = yaml;
        yaml.OnlyKnows(yaml.Entries, "others", "things");
        things = yaml.Section(yaml.Entries, "things");
        others = Sections(yaml.Section(yaml.Entries, "others")).ToImmutableSortedDictionary(other => other.Name, other => Other(other.Section));
    }

    /// <summary>The rules in a council's folder; nothing when they have mistakes, which are told.</summary>
    public static JobRules? Read(string folder, List<FileProblem> problems)
    {
        var path = Path.Combine(folder, "whose-job.yaml");
        if (File.Exists(path))
        {
            return Parse(File.ReadAllText(path), path, problems);
        }

        ArgumentNullException.ThrowIfNull(problems);
        problems.Add(new FileProblem(path, 1, "This file is missing. It says whose job each thing is, for the `whose-job` operations of services.yaml."));
        return null;
    }

    public static JobRules? Parse(string text, string path, List<FileProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var before = problems.Count;
        var rules = new WhoseJobFile(YamlFile.Parse(text, path, problems)).Rules();
        return problems.Count == before ? rules : null;
    }

    private JobRules Rules() => new(
        things.Children.ToImmutableSortedDictionary(thing => YamlFile.Text(thing.Key), thing => Thing(YamlFile.Text(thing.Key), thing.Value)), others);

    private ImmutableArray<JobRule> Thing(string name, YamlNode node)
    {
        ImmutableArray<JobRule> rules = [.. RulesOf(name, node, [name])];
        if (rules.Length == 0 || rules[^1].When.Count > 0)
        {
            yaml.Problem(node, $"End `{name}` with a rule that has no `when`, so that every place is decided: `- whose: ours`, or `- whose: unsure`.");
        }

        if (rules.SkipLast(1).Any(rule => rule.When.Count == 0))
        {
            yaml.Problem(node, $"`{name}` has a rule without `when` before its last one: what comes after it never counts.");
        }

        return rules;
    }

    // The rules of another thing may stand in between, so that they are written once.
    private IEnumerable<JobRule> RulesOf(string name, YamlNode node, ImmutableArray<string> within)
    {
        if (node is not YamlSequenceNode list)
        {
            yaml.Problem(node, $"Write the rules of `{name}` as a list, each beginning with `- `.");
            yield break;
        }

        foreach (var item in list.Children)
        {
            if (item is not YamlMappingNode section)
            {
                yaml.Problem(item, "Write a rule as `when:`, `whose:` and `reason:`, or as `as for: THING`.");
            }
            else if (YamlFile.Find(section, AsFor) is { } other)
            {
                foreach (var rule in Others(section, YamlFile.Text(other), within))
                {
                    yield return rule;
                }
            }
            else if (Rule(section) is { } rule)
            {
                yield return rule;
            }
        }
    }

    private IEnumerable<JobRule> Others(YamlMappingNode section, string name, ImmutableArray<string> within)
    {
        yaml.OnlyKnows(section, AsFor);
        var node = YamlFile.Find(things, name);
        if (node is not null && !within.Contains(name))
        {
            return RulesOf(name, node, within.Add(name)).Where(rule => rule.When.Count > 0);
        }

        yaml.Problem(section, node is null
            ? $"There is no `{name}` among the things.{DidYouMean.OneOf(name, Names(things))}"
            : $"`{AsFor}: {name}` leads back to itself.");
        return [];
    }

    private JobRule? Rule(YamlMappingNode section)
    {
        yaml.OnlyKnows(section, "when", "whose", "reason");
        var whose = yaml.Text(section, "whose");
        string[] known = [JobRule.Ours, JobRule.Unsure, .. others.Keys];
        if (!known.Contains(whose))
        {
            if (whose.Length > 0)
            {
                yaml.Problem(YamlFile.Find(section, "whose"), $"`{whose}` is nobody.{DidYouMean.OneOf(whose, known)} It may be one of: {string.Join(", ", known)}.");
            }

            return null;
        }

        var isOthers = whose is not (JobRule.Ours or JobRule.Unsure);
        return new JobRule(When(section), whose, Words(section, "reason", required: isOthers));
    }

    private ImmutableSortedDictionary<string, ImmutableArray<string>> When(YamlMappingNode section)
    {
        if (YamlFile.Find(section, "when") is null)
        {
            return ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;
        }

        var when = yaml.Section(section, "when");
        yaml.OnlyKnows(when, JobRules.Conditions);
        return when.Children.ToImmutableSortedDictionary(
            pair => YamlFile.Text(pair.Key),
            pair => pair.Value is YamlSequenceNode list ? [.. list.Children.Select(YamlFile.Text)] : ImmutableArray.Create(YamlFile.Text(pair.Value)));
    }

    private OtherKeeper Other(YamlMappingNode section)
    {
        yaml.OnlyKnows(section, "who", "way", "phone", "link");
        return new OtherKeeper(Words(section, "who"), Words(section, "way")) { Phone = Words(section, "phone", required: false), Link = Words(section, "link", required: false) };
    }

    // One text, or several of which the first counts that can be filled.
    private FillableWords Words(YamlMappingNode section, string name, bool required = true)
    {
        var node = YamlFile.Find(section, name);
        IReadOnlyList<string> texts = node is YamlSequenceNode ? yaml.List(section, name) : yaml.Text(section, name, required) is { Length: > 0 } text ? [text] : [];
        var words = new FillableWords([.. texts.Select(each => new Template(each))]);
        foreach (var unknown in words.Ways.SelectMany(way => way.Placeholders).Except(JobRules.Facts))
        {
            yaml.Problem(node, $"(({unknown})) is never filled here.{DidYouMean.OneOf(unknown, JobRules.Facts)} It may be one of: {string.Join(", ", JobRules.Facts)}.");
        }

        return words;
    }

    private IEnumerable<(string Name, YamlMappingNode Section)> Sections(YamlMappingNode within) =>
        Names(within).Select(name => (name, yaml.Section(within, name)));

    private static IEnumerable<string> Names(YamlMappingNode within) => within.Children.Keys.Select(YamlFile.Text);
}
