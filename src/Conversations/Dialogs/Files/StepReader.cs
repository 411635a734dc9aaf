using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>Reads the steps of a dialog, each by its verb.</summary>
internal static partial class StepReader
{
    private static readonly AnswerKind Unread = new AnswerKind.Text(1, 1);

    public static ImmutableArray<Step> Read(Reading reading, YamlMappingNode head)
    {
        if (YamlFile.Find(head, "steps") is not YamlSequenceNode { Children.Count: > 0 } list)
        {
            reading.Yaml.Problem(YamlFile.Find(head, "steps"), $"Write the steps below `steps:`, each beginning with `- ` and a verb: {Verbs}.");
            return [];
        }

        return StepNames.Given([.. list.Children.Select(item => ReadOne(reading, item)).OfType<Step>()]);
    }

    private static Step? ReadOne(Reading reading, YamlNode item)
    {
        if (item is not YamlMappingNode entry || Verb(reading, entry) is not { } verb)
        {
            if (item is not YamlMappingNode)
            {
                reading.Yaml.Problem(item, $"Begin the step with a verb and a colon: {Verbs}.");
            }

            return null;
        }

        var line = Lines.Of(entry);
        reading.Lines.Note(line, entry);
        reading.Yaml.OnlyKnows(entry, [verb, .. Language.Verbs[verb]]);
        return Step(reading, entry, verb) is { } step
            ? step with
            {
                Line = line,
                OnlyIf = ConditionReader.Read(reading, entry),
                Using = [.. reading.OneOrMore(entry, "using").Select(name => name.Text)],
                When = WhenReader.Read(reading, entry),
            }
            : null;
    }

    // `say` also gives the words of a payment, a booking or a hand-over: then the other one is the verb.
    private static string? Verb(Reading reading, YamlMappingNode entry)
    {
        var verbs = entry.Children.Keys.Where(key => Language.Verbs.ContainsKey(YamlFile.Text(key))).ToList();
        var counted = verbs.Count > 1 ? [.. verbs.Where(key => YamlFile.Text(key) != "say" || verbs.Any(other => other != key && !MaySay(other)))] : verbs;
        if (counted is [var verb])
        {
            return YamlFile.Text(verb);
        }

        var first = entry.Children.Keys.FirstOrDefault();
        var named = first is null ? "" : YamlFile.Text(first);
        reading.Yaml.Problem(counted.Count > 1 ? counted[1] : first ?? entry, counted.Count > 1
            ? $"A step has one verb, and `{YamlFile.Text(counted[0])}` is this one's. Begin another step here with `- {YamlFile.Text(counted[1])}:`."
            : $"`{named}` is no verb.{DidYouMean.OneOf(named, Language.VerbsInOrder)} A step has one of: {Verbs}.");
        return null;
    }

    private static bool MaySay(YamlNode verb) => Language.Verbs[YamlFile.Text(verb)].Contains("say");

    private static Step? Step(Reading reading, YamlMappingNode entry, string verb) => verb switch
    {
        "say" => new Step.Say(reading.Words(entry, verb)) { Name = "" },
        "ask" => Ask(reading, entry),
        "look up" => new Step.LookUp(Text(reading, entry, verb)) { Name = "" },
        "check answers" => new Step.CheckAnswers(reading.Words(entry, verb), Shown(reading, entry)) { Name = "" },
        "send" => new Step.Send(Text(reading, entry, verb)) { Name = "" },
        "pay" => new Step.Pay(Text(reading, entry, verb), Amount(reading, entry)) { Name = "", Words = MaybeWords(reading, entry) },
        "book" => new Step.Book(Text(reading, entry, verb), reading.Words(entry, "say"), SaveAs(reading, entry)) { Name = "" },
        _ => new Step.HandOver(Text(reading, entry, verb), MaybeWords(reading, entry)) { Name = "" },
    };

    private static Step.Ask Ask(Reading reading, YamlMappingNode entry)
    {
        var kind = AnswerReader.Read(reading, entry);
        return new Step.Ask(reading.Words(entry, "ask"), kind ?? Unread, SaveAs(reading, entry))
        {
            Name = "",
            NotUnderstood = reading.WordsOf(entry, "if not understood"),
            Help = reading.WordsOf(entry, "help"),
            Why = reading.WordsOf(entry, "why"),
            MustBe = kind is null ? [] : RuleReader.Read(reading, entry, kind),
            Optional = reading.SaysYes(entry, "optional"),
        };
    }

    private static string SaveAs(Reading reading, YamlMappingNode entry)
    {
        if (YamlFile.Find(entry, "save as") is null)
        {
            reading.Yaml.Problem(entry, "Add `save as:` with a short name for the answer, like `save as: bin`.");
            return "";
        }

        var name = Text(reading, entry, "save as");
        if (name.Length > 0 && (!AnswerName().IsMatch(name) || $" {name} ".Contains(" is ", StringComparison.Ordinal)))
        {
            reading.Yaml.Problem(YamlFile.Find(entry, "save as"), $"`{name}` cannot be a name: use small letters, figures, spaces and hyphens, begin with a letter, and leave out the word \"is\".");
        }

        return name;
    }

    private static string Amount(Reading reading, YamlMappingNode entry)
    {
        var text = Text(reading, entry, "amount");
        if (Pounds().Match(text) is { Success: true } pounds)
        {
            return decimal.Parse(pounds.Groups[1].ValueSpan, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        }

        if (text.Length > 0 && new Template(text) is var template && (template.Placeholders.Count() != 1 || template.Fill(_ => "").Length > 0))
        {
            reading.Yaml.Problem(YamlFile.Find(entry, "amount"), "Write `amount` in pounds, like `42.50`, or as the name of what is known, like `((price))`.");
        }

        return text;
    }

    private static ImmutableArray<Shown> Shown(Reading reading, YamlMappingNode entry) =>
        [.. reading.Yaml.Section(entry, "show").Children.Select(line => new Shown(YamlFile.Text(line.Key), reading.Lines.Note(new Template(YamlFile.Text(line.Value)), line.Key)))];

    private static Wording? MaybeWords(Reading reading, YamlMappingNode entry) =>
        YamlFile.Find(entry, "say") is not null || YamlFile.Find(entry, "sms") is not null ? reading.Words(entry, "say") : null;

    private static string Text(Reading reading, YamlMappingNode entry, string name) => reading.Yaml.Text(entry, name).Trim();

    private static string Verbs => string.Join(", ", Language.VerbsInOrder);

    [GeneratedRegex("^[a-z][a-z0-9]*(?:[ -][a-z0-9]+)*$")]
    private static partial Regex AnswerName();

    [GeneratedRegex(@"^£?(\d{1,6}(?:\.\d{2})?)$")]
    private static partial Regex Pounds();
}
