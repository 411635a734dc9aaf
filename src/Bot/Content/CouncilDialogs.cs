using CouncilBot.Bot.Services;
using CouncilBot.Bot.Settings;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Dialogs.Files;
using CouncilBot.Conversations.Services;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Content;

/// <summary>The folder of dialogs, as it looks and as it reads.</summary>
internal sealed class CouncilDialogs(BotSettings settings)
{
    public string Folder => settings.DialogsFolder;

    /// <summary>Where versions are kept for the conversations that began on them.</summary>
    public KeptDialogs Kept() => new(Path.Combine(settings.DataFolder, "dialogs"));

    /// <summary>What to look at to see whether anything has changed.</summary>
    public FolderSnapshot Look() => FolderSnapshot.Of([settings.DialogsFolder], []);

    /// <summary>Every dialog in order, with every mistake and warning added to <paramref name="problems"/>.</summary>
    public DialogSet Read(Council council, IEnumerable<string> topics, IReadOnlyCollection<Operation> operations, DateOnly today, List<FileProblem> problems) =>
        DialogFolder.Read(settings.DialogsFolder, CouncilFiles.Around(council, topics, operations, today), problems);

    /// <summary>What the council's systems can do for dialogs, before any of them is connected.</summary>
    public static IReadOnlyCollection<Operation> Operations(BotSettings settings, List<FileProblem> problems)
    {
        var (systems, mistakes) = ServicesAtHand.Read(settings.CouncilFolder);
        problems.AddRange(mistakes);
        return [.. systems.Operations.Values.Select(operation => operation.Shape)];
    }

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().Date);
}
