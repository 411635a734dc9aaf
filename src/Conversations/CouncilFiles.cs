using CouncilBot.Conversations.Commands;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Emergencies;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Conversations;

/// <summary>Everything that officers write, read once at the start: every mistake in every file is listed together.</summary>
public sealed record CouncilFiles(Council Council, Sayings Sayings, CommandWords Commands, EmergencyCheck Emergencies, KnowledgeIndex Knowledge)
{
    public static CouncilFiles Read(string councilFolder, string dialogsFolder)
    {
        // The two big ones side by side: a start should take no longer than the longer of them.
        var emergencies = Task.Run(() => ReadEmergencies(Path.Combine(councilFolder, "emergencies.yaml")));
        var problems = new List<FileProblem>();
        var pages = PageFolder.Read(Path.Combine(councilFolder, "pages"), problems);
        var council = Council.Read(councilFolder, problems);
        var shared = Path.Combine(dialogsFolder, "_shared.yaml");
        var sayings = Sayings.Read(shared, council.Placeholders(), problems);
        var commands = CommandWords.Read(shared, problems);
        var knowledge = KnowledgeIndex.Build(pages);
        var (check, mistakes) = emergencies.GetAwaiter().GetResult();
        problems.AddRange(mistakes);
        return problems.Count > 0 || check is null
            ? throw new InvalidFilesException(problems)
            : new CouncilFiles(council, sayings, commands, check, knowledge);
    }

    public Assistant Assistant(TimeProvider time) => new(Council, Sayings, Commands, Emergencies, Knowledge, time);

    private static (EmergencyCheck? Check, IReadOnlyList<FileProblem> Mistakes) ReadEmergencies(string path)
    {
        if (!File.Exists(path))
        {
            return (null, [new FileProblem(path, 1, "This file is missing: without it nobody in danger is helped.")]);
        }

        try
        {
            return (EmergencyCheck.Read(File.ReadAllText(path), path), []);
        }
        catch (InvalidFilesException mistakes)
        {
            return (null, mistakes.Problems);
        }
    }
}
