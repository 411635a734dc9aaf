using System.CommandLine;
using CouncilBot.Bot.Settings;
using CouncilBot.Knowledge.Facts;
using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Lists every mistake in the council's files, with file and line.</summary>
internal static class CheckVerb
{
    public static Command Command()
    {
        var check = new Command("check", "Lists every mistake in the council's pages, words and rules, with file and line.");
        check.SetAction(_ => Check());
        return check;
    }

    private static int Check()
    {
        var (problems, pages, dialogs) = Find();
        foreach (var problem in problems.OrderBy(problem => problem.IsWarning).ThenBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line))
        {
            Console.Error.WriteLine(problem);
        }

        var mistakes = problems.Count(problem => !problem.IsWarning);
        var looks = problems.Count - mistakes;
        Console.WriteLine((mistakes == 0 ? $"{pages} pages, {dialogs} dialogs and all words are in order." : $"{mistakes} to mend.") + (looks == 0 ? "" : $" {looks} to look at."));
        return mistakes == 0 ? 0 : 1;
    }

    // Every mistake at once: those that stop the assistant and those that do not.
    private static (IReadOnlyList<FileProblem> Problems, int Pages, int Dialogs) Find()
    {
        var settings = CouncilAtHand.Settings();
        var pages = Path.Combine(settings.CouncilFolder, "pages");
        var today = DateOnly.FromDateTime(SettingsReader.Clock(settings).GetUtcNow().Date);
        List<FileProblem> others = [.. PageCheck.Read(pages, today), .. Contradictions.In(pages)];
        try
        {
            var files = CouncilAtHand.Read().Files;
            return ([.. others, .. files.Warnings], files.Content.Pages.Length, files.Dialogs.All.Length);
        }
        catch (InvalidFilesException mistakes)
        {
            return ([.. mistakes.Problems, .. others], 0, 0);
        }
    }
}
