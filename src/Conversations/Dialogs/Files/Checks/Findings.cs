using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>A dialog under judgement, what it may name, and what was found to be wrong with it so far.</summary>
internal sealed record Findings(DialogDraft Draft, Surroundings Around, List<FileProblem> Problems)
{
    public Dialog Dialog => Draft.Dialog;

    public Lines Lines => Draft.Lines;

    public void Mistake(int line, string message) => Problems.Add(new FileProblem(Draft.File, line, message));

    public void Warning(int line, string message) => Problems.Add(new FileProblem(Draft.File, line, message) { IsWarning = true });
}
