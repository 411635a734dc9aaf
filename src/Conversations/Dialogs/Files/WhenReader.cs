using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>Reads `when`: for each outcome the words and what happens then.</summary>
internal static partial class WhenReader
{
    public static ImmutableSortedDictionary<string, Handling> Read(Reading reading, YamlMappingNode entry)
    {
        var handlings = ImmutableSortedDictionary.CreateBuilder<string, Handling>(StringComparer.Ordinal);
        if (YamlFile.Find(entry, "when") is null)
        {
            return handlings.ToImmutable();
        }

        foreach (var (key, value) in reading.Yaml.Section(entry, "when").Children)
        {
            handlings[YamlFile.Text(key)] = Read(reading, YamlFile.Text(key), key, value) with { Line = Lines.Of(key) };
        }

        return handlings.ToImmutable();
    }

    private static Handling Read(Reading reading, string outcome, YamlNode key, YamlNode value)
    {
        if (value is YamlScalarNode { Value.Length: > 0 } ending)
        {
            return new Handling(null, Then(reading, ending));
        }

        var own = value as YamlMappingNode ?? [];
        reading.Yaml.OnlyKnows(own, Language.Outcome);
        var words = YamlFile.Find(own, "say") is not null || YamlFile.Find(own, "sms") is not null ? reading.Words(own, "say") : null;
        if (YamlFile.Find(own, "then") is YamlScalarNode { Value.Length: > 0 } end)
        {
            return new Handling(words, Then(reading, end));
        }

        reading.Yaml.Problem(key, $"Say what happens after `{outcome}`: add `then:` with one of {Endings}.");
        return new Handling(words, new Then.CarryOn());
    }

    private static Then Then(Reading reading, YamlNode node)
    {
        var text = YamlFile.Text(node);
        return text switch
        {
            "carry on" => new Then.CarryOn(),
            "finish" => new Then.Finish(),
            "stop" => new Then.Stop(),
            _ when Again().Match(text) is { Success: true } again => new Then.AskAgain(again.Groups[1].Value),
            _ when HandOver().Match(text) is { Success: true } over => new Then.HandOver(over.Groups[1].Value),
            _ when Trying().Match(text) is { Success: true } trying => new Then.KeepTrying(TimeIn(trying)),
            _ => Unknown(reading, text, node),
        };
    }

    private static Then.CarryOn Unknown(Reading reading, string text, YamlNode node)
    {
        reading.Yaml.Problem(node, $"`{text}` is no way to go on.{DidYouMean.OneOf(text, Language.Endings)} Write one of {Endings}.");
        return new Then.CarryOn();
    }

    private static TimeSpan TimeIn(Match trying) =>
        (trying.Groups[2].ValueSpan[0] == 'h' ? TimeSpan.FromHours(1) : TimeSpan.FromDays(1)) * int.Parse(trying.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    private static string Endings => string.Join(", ", Language.Endings.Select(ending => $"`{ending}`"));

    [GeneratedRegex("^ask (.+) again$")]
    private static partial Regex Again();

    [GeneratedRegex("^hand over to (.+)$")]
    private static partial Regex HandOver();

    [GeneratedRegex("^keep trying for ([1-9][0-9]{0,2}) (hours?|days?)$")]
    private static partial Regex Trying();
}
