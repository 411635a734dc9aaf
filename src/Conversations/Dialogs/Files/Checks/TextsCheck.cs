using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Texts;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>Warns of words that are too long for a text message with what is filled in and the choices below them.</summary>
internal static class TextsCheck
{
    /// <summary>As long as what people usually answer to each kind of question, and what systems usually say.</summary>
    private const string AnyFact = "Wednesday 24 September";
    private const string AnyPlace = "the shop on Station Road (Station Road, Marlbury)";
    private const string AnyAddress = "Flat 2, 9 Quay Street, Stourhaven";

    private static readonly TextWording Wording = new("", "");

    public static void Run(Findings findings)
    {
        foreach (var step in findings.Dialog.Steps)
        {
            foreach (var words in StepParts.AllWords(step))
            {
                Judge(findings, words, step is Step.Ask ask && words == ask.Words ? Choices(ask.Kind) : []);
            }
        }
    }

    private static void Judge(Findings findings, Wording words, ImmutableArray<string> choices)
    {
        var template = words.Sms ?? words.Say;
        var text = string.Join('\n', choices.Select((choice, at) => $"{at + 1} {choice}").Prepend(Wording.Of(template.Fill(name => Usual(findings, name)))));
        if (TextLength.Segments(text) is > TextLength.Most and var segments)
        {
            findings.Warning(
                findings.Lines.Of(template),
                $"As a text message this is about {segments} segments{(choices.IsEmpty ? "" : " with its choices")}; over {TextLength.Most} it is cut, and the rest comes only to who asks for more. {(words.Sms is null ? "Add shorter words after `sms:`." : "Shorten them.")}");
        }
    }

    private static ImmutableArray<string> Choices(AnswerKind kind) => kind switch
    {
        AnswerKind.OneOf one => [.. one.Options.Select(option => option.Words)],
        AnswerKind.SeveralOf several => [.. several.Options.Select(option => option.Words)],
        _ => [],
    };

    private static string Usual(Findings findings, string name) =>
        findings.Around.Always.TryGetValue(name, out var always) ? always
        : findings.Dialog.Question(name)?.Kind is { } kind ? Usual(kind)
        : name == "reference" ? "FMS-482201"
        : AnyFact;

    private static string Usual(AnswerKind kind) => kind switch
    {
        AnswerKind.OneOf or AnswerKind.SeveralOf => Choices(kind).MaxBy(choice => choice.Length) ?? "",
        AnswerKind.Place => AnyPlace,
        AnswerKind.OneFrom => AnyAddress,
        AnswerKind.Postcode or AnswerKind.Registration or AnswerKind.Money or AnswerKind.TimeOfDay => "WZ1 4AB",
        AnswerKind.Reference or AnswerKind.Number or AnswerKind.YesOrNo or AnswerKind.Photo or AnswerKind.File => "FMS-482201",
        AnswerKind.Phone => "07700 900123",
        _ => AnyFact,
    };
}
