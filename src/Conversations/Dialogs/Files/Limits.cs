using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Words;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>The least and the most of something: `10 to 500 letters`, `at least 1`, `at most £50`.</summary>
internal readonly partial record struct Limits(decimal? From, decimal? To)
{
    public static Limits Read(Reading reading, YamlMappingNode entry)
    {
        if (YamlFile.Find(entry, "limits") is not { } node)
        {
            return default;
        }

        if (!TryParse(YamlFile.Text(node), out var limits))
        {
            reading.Yaml.Problem(node, "Write `limits` like `1 to 5`, `10 to 500 letters`, `at least 1` or `at most 5`.");
        }
        else if (limits.From > limits.To)
        {
            reading.Yaml.Problem(node, $"Nothing is at least {limits.From} and at most {limits.To}: write the smaller number first.");
        }

        return limits;
    }

    public static bool TryParse(string text, out Limits limits)
    {
        var match = Shape().Match(text);
        limits = new Limits(Number(match.Groups["from"]), Number(match.Groups["to"]));
        return match.Success;
    }

    private static decimal? Number(Group group) => group.Success && decimal.TryParse(group.ValueSpan.TrimStart('£'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?:(?<from>£?-?\d[\d,]{0,11}(?:\.\d{1,4})?) to (?<to>£?-?\d[\d,]{0,11}(?:\.\d{1,4})?)|at least (?<from>£?-?\d[\d,]{0,11}(?:\.\d{1,4})?)|(?:at most|up to) (?<to>£?-?\d[\d,]{0,11}(?:\.\d{1,4})?))(?: letters)?$")]
    private static partial Regex Shape();
}
