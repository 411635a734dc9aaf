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
    /// <summary>The dangers that no council may leave out.</summary>
    private static readonly string[] Kinds =
    [
        "immediate_danger", "gas", "electric", "suicide_self_harm", "domestic_abuse",
        "child_at_risk", "adult_at_risk", "homeless_tonight", "dangerous_structure_tree_road", "flood_life_property",
    ];

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
            var check = EmergencyCheck.Read(File.ReadAllText(path), path);
            return (check, [.. Missing(check, path)]);
        }
        catch (InvalidFilesException mistakes)
        {
            return (null, mistakes.Problems);
        }
    }

    // A slip of the hand must not leave a kind of danger unheard, or unanswered.
    private static IEnumerable<FileProblem> Missing(EmergencyCheck check, string path) => Kinds
        .Where(kind => check.Categories.All(category => category.Id != kind))
        .Select(kind => new FileProblem(path, 1, $"The category `{kind}` is missing. Put it back: without it nobody in that danger is helped."))
        .Concat(check.Categories.Where(category => !category.Say.Contains("999", StringComparison.Ordinal) || !category.Sms.Contains("999", StringComparison.Ordinal))
            .Select(category => new FileProblem(path, 1, $"`say` and `sms` of `{category.Id}` must name 999.")));
}
