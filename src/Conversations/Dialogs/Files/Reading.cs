using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Words;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>One dialog file while it is read: its YAML, and where everything in it stands.</summary>
internal sealed record Reading(YamlFile Yaml, Lines Lines)
{
    /// <summary>The words after a name, with other ones for a text message from `sms` beside it.</summary>
    public Wording Words(YamlMappingNode entry, string name) => new(Template(entry, name) ?? new Template(Yaml.Text(entry, name)), Template(entry, "sms"));

    /// <summary>Words that are plain text, or a `say` and an `sms` of their own.</summary>
    public Wording? WordsOf(YamlMappingNode entry, string name) => YamlFile.Find(entry, name) is { } node ? WordsOf(node, name) : null;

    public Wording WordsOf(YamlNode node, string name)
    {
        if (node is YamlMappingNode own)
        {
            Yaml.OnlyKnows(own, Language.Words);
            return Words(own, "say");
        }

        if (YamlFile.Text(node) is { Length: > 0 } text)
        {
            return new Wording(Lines.Note(new Template(text), node), null);
        }

        Yaml.Problem(node, $"Write the words of `{name}` after it, or `say` and `sms` below it.");
        return new Wording(new Template(""), null);
    }

    /// <summary>A list of names or sentences; one alone may stand without a list.</summary>
    public IReadOnlyList<(string Text, YamlNode Node)> OneOrMore(YamlMappingNode entry, string name) => YamlFile.Find(entry, name) switch
    {
        null => [],
        YamlScalarNode { Value.Length: > 0 } one => [(YamlFile.Text(one), one)],
        YamlSequenceNode list when list.Children.All(item => item is YamlScalarNode { Value.Length: > 0 }) => [.. list.Children.Select(item => (YamlFile.Text(item), item))],
        { } other => Wrong(other, name),
    };

    /// <summary>Yes where it is said, no where nothing is.</summary>
    public bool SaysYes(YamlMappingNode entry, string name)
    {
        var answer = Yaml.Text(entry, name, required: false);
        if (answer is not ("yes" or "no" or ""))
        {
            Yaml.Problem(YamlFile.Find(entry, name), $"`{name}` is yes or no, not `{answer}`.");
        }

        return answer == "yes";
    }

    private Template? Template(YamlMappingNode entry, string name) =>
        YamlFile.Find(entry, name) is YamlScalarNode { Value.Length: > 0 } node ? Lines.Note(new Template(Yaml.Text(entry, name)), node) : Missing(entry, name);

    private Template? Missing(YamlMappingNode entry, string name)
    {
        if (name == "sms" && YamlFile.Find(entry, name) is { } node)
        {
            Yaml.Problem(node, "Write after `sms` what the text message says, or take it out.");
        }

        return null;
    }

    private List<(string Text, YamlNode Node)> Wrong(YamlNode node, string name)
    {
        Yaml.Problem(node, $"Write `{name}` as one piece of text, or as a list of them.");
        return [];
    }
}
