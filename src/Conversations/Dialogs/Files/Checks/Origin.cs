using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>Where something that a dialog knows comes from.</summary>
/// <param name="Step">The step that asks it or looks it up.</param>
/// <param name="Kind">What kind of answer it is; null for a fact that a system gives.</param>
/// <param name="Maybe">It may be unknown although its step was done.</param>
internal sealed record Origin(Step Step, AnswerKind? Kind, bool Maybe)
{
    /// <summary>Whether something more is known of it: an address has a postcode, a choice has nothing more.</summary>
    public bool HasFacts => Kind is not (null or AnswerKind.YesOrNo or AnswerKind.OneOf or AnswerKind.SeveralOf or AnswerKind.Text or AnswerKind.Number or AnswerKind.Money);
}
