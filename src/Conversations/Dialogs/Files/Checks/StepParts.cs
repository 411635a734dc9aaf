using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>What a step is made of, whatever its verb.</summary>
internal static class StepParts
{
    /// <summary>The operation of a council system that this step calls.</summary>
    public static string? Operation(Step step) => step switch
    {
        Step.Ask { Kind: AnswerKind.OneFrom from } => from.Operation,
        Step.LookUp lookUp => lookUp.Operation,
        Step.Send send => send.Operation,
        Step.Pay pay => pay.Operation,
        Step.Book book => book.Operation,
        _ => null,
    };

    /// <summary>The name under which its answer is kept.</summary>
    public static string? SaveAs(Step step) => step switch
    {
        Step.Ask ask => ask.SaveAs,
        Step.Book book => book.SaveAs,
        _ => null,
    };

    /// <summary>The words that are said before any outcome.</summary>
    public static IEnumerable<Wording> Words(Step step) => step switch
    {
        Step.Say say => [say.Words],
        Step.Ask ask => [ask.Words, .. new[] { ask.NotUnderstood, ask.Help, ask.Why }.OfType<Wording>(), .. ask.MustBe.Select(rule => rule.Words)],
        Step.CheckAnswers check => [check.Words],
        Step.Pay { Words: { } words } => [words],
        Step.Book book => [book.Words],
        Step.HandOver { Words: { } words } => [words],
        _ => [],
    };

    /// <summary>Everything a step may say, outcomes included.</summary>
    public static IEnumerable<Wording> AllWords(Step step) => Words(step).Concat(step.When.Values.Select(handling => handling.Words).OfType<Wording>());

    public static IEnumerable<Template> Templates(Wording words) => words.Sms is { } sms ? [words.Say, sms] : [words.Say];

    public static IReadOnlyList<string> Values(AnswerKind? kind) => kind switch
    {
        AnswerKind.YesOrNo => ["yes", "no"],
        AnswerKind.OneOf one => [.. one.Options.Select(option => option.Value)],
        AnswerKind.SeveralOf several => [.. several.Options.Select(option => option.Value)],
        _ => [],
    };

    /// <summary>A question or a booking goes on by itself when something is found: the resident chooses from it.</summary>
    public static bool GoesOnByItself(Step step, string outcome) => outcome == "found" && step is (Step.Ask or Step.Book);

    /// <summary>Whether the dialog may go on past this step after such an outcome.</summary>
    public static bool GoesOn(Handling handling) => handling.Then is Then.CarryOn or Then.KeepTrying;

    /// <summary>Whether what the operation gives may be unknown although the dialog went on.</summary>
    public static bool MayGiveNothing(Step step) => step.When.TryGetValue(ServiceOutcome.ServiceDown, out var down) && GoesOn(down);
}
