using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Dialogs.Files.Checks;

/// <summary>Judges what a dialog says of itself.</summary>
internal static class HeadCheck
{
    /// <summary>From so many the assistant learns well how people ask for it.</summary>
    private const int EnoughSaid = 50;

    public static void Run(Findings findings)
    {
        var dialog = findings.Dialog;
        if (!findings.Around.Topics.Contains(dialog.Topic))
        {
            findings.Mistake(findings.Lines.OfHead("topic"), $"No page has the topic `{dialog.Topic}`.{DidYouMean.OneOf(dialog.Topic, findings.Around.Topics)} Name the topic of the page that answers questions about this.");
        }

        if (dialog.ReviewBy < findings.Around.Today)
        {
            findings.Warning(findings.Lines.OfHead("review by"), "This day is past. Read the dialog again, mend it, and write the next day of review.");
        }

        if (dialog.PeopleSay.Length < EnoughSaid)
        {
            findings.Warning(
                findings.Lines.OfHead("people say"),
                $"`people say` has {dialog.PeopleSay.Length} lines; {EnoughSaid} different ones teach the assistant well. More may stand in {dialog.Id}.people-say.txt, one to a line.");
        }
    }
}
