using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>Reads what kind of answer a question wants, with its options or limits.</summary>
internal static class AnswerReader
{
    private const int LongestText = 1_000;

    public static AnswerKind? Read(Reading reading, YamlMappingNode entry)
    {
        var text = reading.Yaml.Text(entry, "answer").Trim();
        if (text.Length == 0)
        {
            return null;
        }

        var kind = Kind(text, reading, entry);
        if (kind is null)
        {
            reading.Yaml.Problem(YamlFile.Find(entry, "answer"), $"`{text}` is no kind of answer.{DidYouMean.OneOf(text, Language.Answers)} It may be one of: {string.Join(", ", Language.Answers.Select(Shown))}.");
            return null;
        }

        Belongs(reading, entry, "options", kind is AnswerKind.OneOf or AnswerKind.SeveralOf, "`one of` or `several of`");
        Belongs(reading, entry, "also called", kind is AnswerKind.OneOf or AnswerKind.SeveralOf, "`one of` or `several of`");
        Belongs(reading, entry, "limits", kind is AnswerKind.Text or AnswerKind.Number or AnswerKind.Money, "`text`, `number` or `money`");
        return kind;
    }

    private static AnswerKind? Kind(string text, Reading reading, YamlMappingNode entry) => text switch
    {
        "text" => Limits.Read(reading, entry) is var (shortest, longest) ? new AnswerKind.Text(Whole(shortest, 1), Whole(longest, LongestText)) : null,
        "yes or no" => new AnswerKind.YesOrNo(),
        "one of" => new AnswerKind.OneOf(Options(reading, entry)),
        "several of" => new AnswerKind.SeveralOf(Options(reading, entry)),
        "number" => Limits.Read(reading, entry) is var (from, to) ? new AnswerKind.Number(from, to) : null,
        "money" => Limits.Read(reading, entry) is var (least, most) ? new AnswerKind.Money(least, most) : null,
        "postcode" => new AnswerKind.Postcode(),
        "day" => new AnswerKind.Day(Tense.Any),
        "day in the past" => new AnswerKind.Day(Tense.Past),
        "day in the future" => new AnswerKind.Day(Tense.Future),
        "time" => new AnswerKind.TimeOfDay(),
        "day and time" => new AnswerKind.DayAndTime(Tense.Any),
        "day and time in the past" => new AnswerKind.DayAndTime(Tense.Past),
        "day and time in the future" => new AnswerKind.DayAndTime(Tense.Future),
        "phone" => new AnswerKind.Phone(MobileOnly: false),
        "mobile" => new AnswerKind.Phone(MobileOnly: true),
        "email" => new AnswerKind.Email(),
        "vehicle registration" => new AnswerKind.Registration(),
        "reference" => new AnswerKind.Reference(),
        "place" => new AnswerKind.Place(),
        "photo" => new AnswerKind.Photo(),
        "file" => new AnswerKind.File(),
        _ when text.StartsWith(Language.OneFrom + " ", StringComparison.Ordinal) => new AnswerKind.OneFrom(text[Language.OneFrom.Length..].Trim()),
        _ => null,
    };

    private static int Whole(decimal? number, int otherwise) => number is { } given ? (int)Math.Clamp(given, 1, LongestText) : otherwise;

    private static string Shown(string answer) => answer == Language.OneFrom ? $"{answer} SYSTEM.OPERATION" : answer;

    private static void Belongs(Reading reading, YamlMappingNode entry, string name, bool does, string to)
    {
        if (!does && YamlFile.Find(entry, name) is { } node)
        {
            reading.Yaml.Problem(node, $"`{name}` is only read with `answer:` {to}. Take it out or change the answer.");
        }
    }

    private static ImmutableArray<Option> Options(Reading reading, YamlMappingNode entry)
    {
        var options = reading.Yaml.Section(entry, "options");
        var called = YamlFile.Find(entry, "also called") is null ? [] : reading.Yaml.Section(entry, "also called");
        var values = options.Children.Keys.Select(YamlFile.Text).ToList();
        foreach (var unknown in called.Children.Keys.Where(key => !values.Contains(YamlFile.Text(key))))
        {
            reading.Yaml.Problem(unknown, $"`{YamlFile.Text(unknown)}` is none of the options.{DidYouMean.OneOf(YamlFile.Text(unknown), values)} They are: {string.Join(", ", values)}.");
        }

        if (values.Count == 1)
        {
            reading.Yaml.Problem(options, "There is only one option. Add others, or ask nothing.");
        }

        foreach (var empty in options.Children.Where(option => YamlFile.Text(option.Value).Length == 0 || YamlFile.Text(option.Key).Length == 0))
        {
            reading.Yaml.Problem(empty.Key, "Write an option as what systems take, then its words: `rubbish: Black bin (rubbish)`.");
        }

        return [.. options.Children.Select(option => reading.Lines.Note(
            new Option(YamlFile.Text(option.Key), YamlFile.Text(option.Value), [.. reading.OneOrMore(called, YamlFile.Text(option.Key)).Select(name => name.Text)]), option.Key))];
    }
}
