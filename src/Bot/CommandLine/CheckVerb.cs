using System.CommandLine;
using CouncilBot.Bot.Services;
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
        var (problems, pages) = Find();
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        Console.WriteLine(problems.Count == 0 ? $"{pages} pages and all words are in order." : $"{problems.Count} to mend.");
        return problems.Count == 0 ? 0 : 1;
    }

    // Every mistake at once: those that stop the assistant and those that do not.
    private static (IReadOnlyList<FileProblem> Problems, int Pages) Find()
    {
        var folder = CouncilAtHand.Settings().CouncilFolder;
        List<FileProblem> others = [.. PageCheck.Read(Path.Combine(folder, "pages")), .. ServicesAtHand.Read(folder).Problems];
        try
        {
            return ([.. others], CouncilAtHand.Read().Files.Content.Pages.Length);
        }
        catch (InvalidFilesException mistakes)
        {
            return ([.. mistakes.Problems.Concat(others).OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)], 0);
        }
    }
}
