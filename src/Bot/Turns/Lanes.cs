using System.Collections.Concurrent;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Turns;

/// <summary>One lane a conversation: what one resident does never waits for another, and never overtakes itself.</summary>
internal sealed class Lanes(TurnRunner runner, ILogger<Lanes> logger) : IDisposable
{
    private readonly ConcurrentDictionary<ConversationId, Lane> lanes = new();
    private readonly CancellationTokenSource stopping = new();
    private long waitingLetters;
    private int going;

    /// <summary>How much text waits to be answered.</summary>
    public long WaitingLetters => Interlocked.Read(ref waitingLetters);

    public void Add(InboxItem item)
    {
        Interlocked.Add(ref waitingLetters, item.Message.Text.Length);
        while (true)
        {
            var lane = lanes.GetOrAdd(item.Message.Conversation, static _ => new Lane());
            var (taken, start) = lane.Add(item);
            if (start)
            {
                Interlocked.Increment(ref going);
                _ = Task.Run(() => GoAsync(item.Message.Conversation, lane));
            }

            if (taken)
            {
                return;
            }
        }
    }

    /// <summary>Stops taking up messages and waits for the turns under way; what still waits is taken up at the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        while (Volatile.Read(ref going) > 0 && !cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(10, CancellationToken.None);
        }
    }

    public void Dispose() => stopping.Dispose();

    // A message that cannot be handled at all stays in the inbox; those behind it go on.
    private async Task RunAsync(InboxItem item)
    {
        try
        {
            await runner.RunAsync(item, stopping.Token);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            Log.MessageLeft(logger, item.Row, reason.GetType().Name, reason.StackTrace);
        }
    }

    private async Task GoAsync(ConversationId conversation, Lane lane)
    {
        try
        {
            do
            {
                var item = lane.Head();
                await RunAsync(item);
                Interlocked.Add(ref waitingLetters, -item.Message.Text.Length);
            }
            while (lane.Next() && !stopping.IsCancellationRequested);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The message stays in the inbox for the next start.
        }
        finally
        {
            lanes.TryRemove(new KeyValuePair<ConversationId, Lane>(conversation, lane));
            Interlocked.Decrement(ref going);
        }
    }
}
