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
        var problems = new List<FileProblem>();
        var pages = PageFolder.Read(Path.Combine(councilFolder, "pages"), problems);
        var council = Council.Read(councilFolder, problems);
        var shared = Path.Combine(dialogsFolder, "_shared.yaml");
        var sayings = Sayings.Read(shared, council.Placeholders(), problems);
        var commands = CommandWords.Read(shared, problems);
        var emergencies = ReadEmergencies(Path.Combine(councilFolder, "emergencies.yaml"), problems);
        return problems.Count > 0
            ? throw new InvalidFilesException(problems)
            : new CouncilFiles(council, sayings, commands, emergencies!, KnowledgeIndex.Build(pages)); // "!": null only with a problem
    }

    public Assistant Assistant(TimeProvider time) => new(Council, Sayings, Commands, Emergencies, Knowledge, time);

    private static EmergencyCheck? ReadEmergencies(string path, List<FileProblem> problems)
    {
        if (!File.Exists(path))
        {
            problems.Add(new FileProblem(path, 1, "This file is missing: without it nobody in danger is helped."));
            return null;
        }

        try
        {
            return EmergencyCheck.Read(File.ReadAllText(path), path);
        }
        catch (InvalidFilesException mistakes)
        {
            problems.AddRange(mistakes.Problems);
            return null;
        }
    }
}
