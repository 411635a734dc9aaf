using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>Judges a dialog that could be read: everything that would go wrong in a conversation, told before anybody has one.</summary>
internal static class DialogCheck
{
    public static void Run(DialogDraft draft, Surroundings around, List<FileProblem> problems)
    {
        var findings = new Findings(draft, around, problems);
        HeadCheck.Run(findings);
        if (draft.HasAllSteps)
        {
            new NamesCheck(findings).Run();
        }

        new OperationsCheck(findings).Run();
        OptionsCheck.Run(findings);
        WordsCheck.Run(findings);
        TextsCheck.Run(findings);
    }
}
