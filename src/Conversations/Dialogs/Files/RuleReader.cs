using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Words;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>Reads `must be`: each rule with what to say when the answer does not keep to it.</summary>
internal static partial class RuleReader
{
    public static ImmutableArray<Rule> Read(Reading reading, YamlMappingNode entry, AnswerKind kind)
    {
        if (YamlFile.Find(entry, "must be") is not { } node)
        {
            return [];
        }

        if (node is not YamlSequenceNode list || list.Children.Any(item => item is not YamlMappingNode { Children.Count: 1 }))
        {
            reading.Yaml.Problem(node, "Write `must be` as a list, each line a rule and its words: `- today or earlier: Tell me a day that is not in the future.`");
            return [];
        }

        return [.. list.Children.OfType<YamlMappingNode>().Select(item => Read(reading, item.Children.First(), kind)).OfType<Rule>()];
    }

    private static Rule? Read(Reading reading, KeyValuePair<YamlNode, YamlNode> written, AnswerKind kind)
    {
        var text = YamlFile.Text(written.Key);
        var words = reading.WordsOf(written.Value, text);
        Rule? rule = kind switch
        {
            _ when Different().Match(text) is { Success: true } other => new Rule.DifferentFrom(other.Groups[1].Value, words),
            AnswerKind.Day(var tense) => Days(text, tense, words),
            AnswerKind.DayAndTime(var tense) => Days(text, tense, words),
            AnswerKind.Number or AnswerKind.Money when Limits.TryParse(text, out var limits) && !text.EndsWith('s') => new Rule.Amount(limits.From, limits.To, words),
            _ => null,
        };
        if (rule is null)
        {
            reading.Yaml.Problem(written.Key, $"`{text}` is no rule for this answer. It may be {string.Join(", ", For(kind).Select(one => $"`{one}`"))}.");
            return null;
        }

        return reading.Lines.Note(rule, written.Key);
    }

    private static IEnumerable<string> For(AnswerKind kind) => kind switch
    {
        AnswerKind.Day or AnswerKind.DayAndTime => [.. Language.DayRules, "different from NAME"],
        AnswerKind.Number or AnswerKind.Money => [.. Language.AmountRules, "different from NAME"],
        _ => ["different from NAME"],
    };

    private static Rule.Days? Days(string text, Tense tense, Wording words)
    {
        if (FromDay().Match(text) is { Success: true } from)
        {
            var day = from.Groups[1].Value switch { "yesterday" => -1, "today" => 0, _ => 1 };
            return from.Groups[2].Value == "earlier" ? new Rule.Days(null, day, words) : new Rule.Days(day, null, words);
        }

        if (Within().Match(text) is { Success: true } within)
        {
            var days = Count(within);
            return new Rule.Days(tense == Tense.Future ? 0 : -days, tense == Tense.Past ? 0 : days, words);
        }

        return AtLeast().Match(text) is not { Success: true } least ? null
            : least.Groups["ago"].Success ? new Rule.Days(null, -Count(least), words)
            : new Rule.Days(Count(least), null, words);
    }

    private static int Count(Match match) =>
        int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) * (match.Groups["unit"].ValueSpan[0] == 'w' ? 7 : 1);

    [GeneratedRegex("^different from (.+)$")]
    private static partial Regex Different();

    [GeneratedRegex("^(yesterday|today|tomorrow) or (earlier|later)$")]
    private static partial Regex FromDay();

    [GeneratedRegex(@"^within (?<count>\d{1,4}) (?<unit>days?|weeks?)$")]
    private static partial Regex Within();

    [GeneratedRegex(@"^at least (?<count>\d{1,4}) (?<unit>days?|weeks?) (?:ahead|(?<ago>ago))$")]
    private static partial Regex AtLeast();
}
