using CouncilBot.Bot.Storage.Texting;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Empties the outbox as fast as the provider takes it.</summary>
internal sealed class TextSenderService(Outbox outbox, TextSender sender, SendingPace pace, DailyLimit limit, TimeProvider time, ILogger<TextSenderService> logger) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Tidies = TimeSpan.FromMinutes(1);
    private DateTimeOffset tidiedAt;
    private int going;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isOpen = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                isOpen = isOpen || await OpenAsync();
                await GoOnAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return; // what was being sent is looked for at the next start
            }
            catch (Exception reason)
            {
                Log.TextsBroke(logger, reason.GetType().Name, reason.StackTrace);
                await Task.Delay(TimeSpan.FromSeconds(5), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> OpenAsync()
    {
        await limit.OpenAsync();
        await outbox.FreeClaimsAsync(time.GetUtcNow() + TextSender.Settles);
        return true;
    }

    private async Task GoOnAsync(CancellationToken cancellationToken)
    {
        await TidyAsync();
        var free = pace.Width - Volatile.Read(ref going);
        var rest = pace.Rest;
        var texts = free > 0 && rest == TimeSpan.Zero ? await outbox.ClaimAsync(time.GetUtcNow(), free, limit.IsReached) : [];
        foreach (var text in texts)
        {
            Interlocked.Increment(ref going);
            _ = Task.Run(() => SendAsync(text, cancellationToken), CancellationToken.None);
        }

        if (texts.Count == 0)
        {
            await outbox.Bell.WaitAsync(rest > TimeSpan.Zero && rest < Poll ? rest : Poll, cancellationToken);
        }
    }

    private async Task SendAsync(WaitingText text, CancellationToken cancellationToken)
    {
        try
        {
            await sender.SendAsync(text, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // It stays claimed, and is looked for at the next start.
        }
        catch (Exception reason)
        {
            Log.TextsBroke(logger, reason.GetType().Name, reason.StackTrace); // it stays claimed until its lease ends, and is looked for then
        }
        finally
        {
            Interlocked.Decrement(ref going);
            outbox.Bell.Ring();
        }
    }

    private async Task TidyAsync()
    {
        var now = time.GetUtcNow();
        if (now - tidiedAt < Tidies)
        {
            return;
        }

        tidiedAt = now;
        if (await outbox.TidyAsync(now, TextReports.Life) is > 0 and var count)
        {
            Log.TextsGivenUp(logger, count);
        }
    }
}
