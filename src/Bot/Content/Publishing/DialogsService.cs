using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Services;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Content.Publishing;

/// <summary>Sees within two seconds when a dialog was saved, and serves it to new conversations if nothing is wrong with any.</summary>
internal sealed class DialogsService(
    CouncilDialogs files, FolderSnapshot atStart, LiveDialogs dialogs, Council council, LiveKnowledge knowledge, ICouncilServices services, TimeProvider time, ILogger<DialogsService> logger) : BackgroundService
{
    private const int MostLooks = 3;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the host need not wait
        using var bell = new ChangeBell();
        using var watch = new FolderWatch([files.Folder], bell);
        for (var seen = atStart; !stoppingToken.IsCancellationRequested;)
        {
            await bell.WaitAsync(BetweenLooks, stoppingToken);
            if (files.Look() is var now && !now.Equals(seen))
            {
                now = await SettledAsync(now, stoppingToken);
                seen = Publish() ? now : seen;
            }
        }
    }

    // An editor may save in several strokes.
    private async Task<FolderSnapshot> SettledAsync(FolderSnapshot first, CancellationToken cancellationToken)
    {
        for (var looks = 0; looks < MostLooks; looks++)
        {
            await Task.Delay(Quiet, time, cancellationToken);
            var next = files.Look();
            if (next.Equals(first))
            {
                break;
            }

            first = next;
        }

        return first;
    }

    /// <summary>False when a file could not be read or kept: then it is tried again at the next look.</summary>
    private bool Publish()
    {
        try
        {
            if (Read() is { } next)
            {
                dialogs.Replace(next);
                Log.DialogsPublished(logger, next.All.Length);
            }

            return true;
        }
        catch (Exception reason)
        {
            // The edge: whatever is wrong with new dialogs, the old ones go on.
            Log.DialogsBroke(logger, reason);
            return reason is not (IOException or UnauthorizedAccessException);
        }
    }

    private DialogSet? Read()
    {
        var problems = new List<FileProblem>();
        var next = files.Read(council, knowledge.Now.Pages.Select(page => page.Topic), services.Operations, CouncilDialogs.Today(time), problems);
        var mistakes = problems.FindAll(problem => !problem.IsWarning);
        if (next.All.IsEmpty && mistakes.Count == 0 && !dialogs.Now.All.IsEmpty)
        {
            mistakes.Add(new FileProblem(files.Folder, 1, "There is not one dialog. Is a drive missing?"));
        }

        mistakes.ForEach(mistake => Log.ContentMistake(logger, mistake.File, mistake.Line, mistake.Message));
        if (mistakes.Count > 0)
        {
            Log.OldDialogsKept(logger, mistakes.Count);
        }

        return mistakes.Count == 0 ? next : null;
    }
}
