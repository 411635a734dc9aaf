using CouncilBot.Knowledge;

namespace CouncilBot.Bot.Content.Publishing;

/// <summary>Sees when content changes and publishes it, while the old goes on answering.</summary>
internal sealed class PublishingService(
    CouncilContent content, FolderSnapshot atStart, WatchedFolders folders, Publication publication, LiveKnowledge knowledge, ChangeBell bell, TimeProvider time, ILogger<PublishingService> logger) : BackgroundService
{
    private const int MostLooks = 20;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);
    private Task learning = Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the host need not wait
        publication.NoteChanges();
        if (!knowledge.Now.IsWhole)
        {
            learning = LearnAsync(stoppingToken);
        }

        using var watch = new FolderWatch(folders.All, bell);
        for (var seen = atStart; !stoppingToken.IsCancellationRequested;)
        {
            var isSure = await bell.WaitAsync(BetweenLooks, stoppingToken);
            if (content.Look() is var now && (isSure || !now.Equals(seen)))
            {
                now = await SettledAsync(now, stoppingToken);
                seen = Publish(stoppingToken) ? now : seen;
            }
        }
    }

    // Somebody may be saving many files; a half of them is no edition.
    private async Task<FolderSnapshot> SettledAsync(FolderSnapshot first, CancellationToken cancellationToken)
    {
        for (var looks = 0; looks < MostLooks; looks++)
        {
            await Task.Delay(Quiet, time, cancellationToken);
            var next = content.Look();
            if (next.Equals(first))
            {
                break;
            }

            first = next;
        }

        return first;
    }

    /// <summary>False when a file could not be read, as while it is being written: then it is tried again at the next look.</summary>
    private bool Publish(CancellationToken cancellationToken)
    {
        try
        {
            if (publication.TryPublish() && learning.IsCompleted)
            {
                learning = LearnAsync(cancellationToken);
            }

            return true;
        }
        catch (Exception reason) when (IsPassing(reason) || reason is AggregateException { InnerExceptions: var all } && all.All(IsPassing))
        {
            Log.ContentNotRead(logger, reason);
            return false;
        }
        catch (Exception reason)
        {
            // The edge: whatever is wrong with new content, the old goes on answering.
            Log.ContentBroke(logger, reason);
            return true;
        }
    }

    private static bool IsPassing(Exception reason) => reason is IOException or UnauthorizedAccessException;

    private async Task LearnAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        try
        {
            await publication.LearnAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host ends; the next start learns.
        }
        catch (Exception reason)
        {
            Log.NotLearnt(logger, reason);
        }
    }
}
