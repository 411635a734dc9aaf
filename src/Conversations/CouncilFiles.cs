using System.Collections.Immutable;
using CouncilBot.Conversations.Commands;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Councils.Places;
using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Dialogs.Files;
using CouncilBot.Conversations.Emergencies;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Elsewhere;
using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Conversations;

/// <summary>Everything that officers write, read once at the start: every mistake in every file is listed together.</summary>
public sealed record CouncilFiles(Council Council, Sayings Sayings, CommandWords Commands, EmergencyCheck Emergencies, KnowledgeContent Content)
{
    private const int OrdinaryOfEachPage = 80;

    public DialogSet Dialogs { get; init; } = DialogSet.Empty;

    /// <summary>What is worth mending, and stops nothing.</summary>
    public ImmutableArray<FileProblem> Warnings { get; init; } = [];

    /// <summary>The dangers that no council may leave out.</summary>
    private static readonly string[] Kinds =
    [
        "immediate_danger", "gas", "electric", "suicide_self_harm", "domestic_abuse",
        "child_at_risk", "adult_at_risk", "homeless_tonight", "dangerous_structure_tree_road", "flood_life_property",
    ];

    /// <param name="councilFolder">Pages, rules and who the council is.</param>
    /// <param name="dialogsFolder">Dialogs, and what the assistant says of itself.</param>
    /// <param name="learnt">Where what was learnt is kept.</param>
    /// <param name="operations">What the council's systems can do for dialogs. Without them nobody can judge a dialog, so none is read.</param>
    /// <param name="today">The day from which a review is overdue; none for no such warning.</param>
    public static CouncilFiles Read(
        string councilFolder, string dialogsFolder, LearntFolder? learnt = null, IReadOnlyCollection<Operation>? operations = null, DateOnly today = default)
    {
        var problems = new List<FileProblem>();
        var content = ReadContent(councilFolder, dialogsFolder, problems);
        var emergencies = ReadEmergencies(Path.Combine(councilFolder, "emergencies.yaml"), content, learnt, problems);
        var council = Council.Read(councilFolder, problems);
        council = council with { Places = PlaceFolder.Read(Path.Combine(councilFolder, "places"), council.BankHolidays.Keys, [.. content.Pages.Select(page => page.Topic)], problems) };
        var shared = Path.Combine(dialogsFolder, "_shared.yaml");
        var sayings = Sayings.Read(shared, council.Placeholders(), problems);
        var commands = CommandWords.Read(shared, problems);
        var dialogs = operations is null ? DialogSet.Empty : DialogFolder.Read(dialogsFolder, Around(council, content.Pages.Select(page => page.Topic), operations, today), problems);
        return problems.Exists(problem => !problem.IsWarning) || emergencies is null
            ? throw new InvalidFilesException(problems)
            : new CouncilFiles(council, sayings, commands, emergencies, content) { Dialogs = dialogs, Warnings = [.. problems] };
    }

    /// <summary>What dialogs may name besides one another.</summary>
    public static Surroundings Around(Council council, IEnumerable<string> topics, IReadOnlyCollection<Operation> operations, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(council);
        return new Surroundings(operations, topics.ToHashSet(), council.Placeholders(), [.. council.Teams.Keys], today);
    }

    /// <summary>What there is to know, and what people say to have it done, with every mistake added to <paramref name="problems"/>.</summary>
    public static KnowledgeContent ReadContent(string councilFolder, string dialogsFolder, List<FileProblem> problems)
    {
        var pages = PageFolder.Read(Path.Combine(councilFolder, "pages"), problems);
        var (elsewhere, nothing) = ElsewhereFolder.Read(Path.Combine(councilFolder, "elsewhere"), problems);
        return new KnowledgeContent(pages, elsewhere, nothing).WithSaid(DialogFolder.PeopleSay(dialogsFolder));
    }

    /// <summary>The assistant that speaks from these files. Without services, no dialog has anything to ask of a system.</summary>
    public Assistant Assistant(LiveKnowledge knowledge, TimeProvider time, LiveDialogs? dialogs = null, ICouncilServices? services = null) =>
        new(Council, Sayings, Commands, Emergencies, knowledge, dialogs ?? new LiveDialogs(Dialogs), services ?? new NoServices(), time);

    private static EmergencyCheck? ReadEmergencies(string path, KnowledgeContent content, LearntFolder? learnt, List<FileProblem> problems)
    {
        try
        {
            var check = EmergencyCheck.Read(path, content.OrdinaryQuestions(OrdinaryOfEachPage), learnt);
            problems.AddRange(Missing(check, path));
            return check;
        }
        catch (InvalidFilesException mistakes)
        {
            problems.AddRange(mistakes.Problems);
            return null;
        }
    }

    // A slip of the hand must not leave a kind of danger unheard, or unanswered.
    private static IEnumerable<FileProblem> Missing(EmergencyCheck check, string path) => Kinds
        .Where(kind => check.Categories.All(category => category.Id != kind))
        .Select(kind => new FileProblem(path, 1, $"The category `{kind}` is missing. Put it back: without it nobody in that danger is helped."))
        .Concat(check.Categories.Where(category => !category.Say.Contains("999", StringComparison.Ordinal) || !category.Sms.Contains("999", StringComparison.Ordinal))
            .Select(category => new FileProblem(path, 1, $"`say` and `sms` of `{category.Id}` must name 999.")));
}
