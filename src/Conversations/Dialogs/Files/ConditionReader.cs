using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Dialogs.Model;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>Reads `only if`: `bin is garden or food`, `address is not known`, `bags is more than 3`.</summary>
internal static partial class ConditionReader
{
    public static ImmutableArray<Condition> Read(Reading reading, YamlMappingNode entry) =>
        [.. reading.OneOrMore(entry, "only if").Select(one => Read(reading, one.Text, one.Node)).OfType<Condition>()];

    private static Condition? Read(Reading reading, string text, YamlNode node)
    {
        if (Sentence().Match(text) is not { Success: true } match)
        {
            reading.Yaml.Problem(node, $"`{text}` is no condition. Write one like `bin is garden or food`, `bin is not garden`, `address is known`, `bags is more than 3` or `bags is less than 3`.");
            return null;
        }

        var (name, not) = (match.Groups["name"].Value, match.Groups["not"].Success);
        Condition condition = match switch
        {
            _ when match.Groups["known"].Success => new Condition.IsKnown(name, not),
            _ when match.Groups["more"].Success => new Condition.IsMoreThan(name, Number(match)),
            _ when match.Groups["less"].Success => new Condition.IsLessThan(name, Number(match)),
            _ => new Condition.IsOneOf(name, [.. Between().Split(match.Groups["values"].Value)], not),
        };
        return reading.Lines.Note(condition, node);
    }

    private static decimal Number(Match match) => decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<name>.+?) is (?:(?<more>more than) £?(?<number>-?\d+(?:\.\d+)?)|(?<less>less than) £?(?<number>-?\d+(?:\.\d+)?)|(?<not>not )?(?:(?<known>known)|(?!more than|less than)(?<values>\S.*)))$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s*,\s*(?:or\s+)?|\s+or\s+")]
    private static partial Regex Between();
}
