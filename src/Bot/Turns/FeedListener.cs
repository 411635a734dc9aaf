namespace CouncilBot.Bot.Turns;

/// <summary>Somebody who follows one conversation's feed and wants to be woken when it grows.</summary>
internal sealed class FeedListener
{
    private TaskCompletionSource more = Unset();
    private int typing;

    /// <summary>Whether another listener has taken this one's place.</summary>
    public bool Replaced { get; private set; }

    /// <summary>Many nudges before the listener looks count as one.</summary>
    public void Wake() => Volatile.Read(ref more).TrySetResult();

    public void ShowTyping()
    {
        Volatile.Write(ref typing, 1);
        Wake();
    }

    /// <summary>Whether typing is to be shown; asked once, it is not any more.</summary>
    public bool TakeTyping() => Interlocked.Exchange(ref typing, 0) == 1;

    public void Replace()
    {
        Replaced = true;
        Wake();
    }

    /// <summary>True when woken, false when nothing came for so long. The feed must be read after it: a nudge in between is not kept.</summary>
    public async Task<bool> WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        var awaited = Volatile.Read(ref more);
        await awaited.Task.WaitAsync(longest, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        if (!awaited.Task.IsCompleted)
        {
            return false;
        }

        Volatile.Write(ref more, Unset());
        return true;
    }

    private static TaskCompletionSource Unset() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
