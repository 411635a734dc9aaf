using System.CommandLine;
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

    private static (IReadOnlyList<FileProblem> Problems, int Pages) Find()
    {
        try
        {
            var pages = CouncilAtHand.Read().Files.Content.Pages;
            return ([.. PageFolder.LostNeighbours(pages)], pages.Length);
        }
        catch (InvalidFilesException mistakes)
        {
            return (mistakes.Problems, 0);
        }
    }
}
