namespace CouncilBot.Bot.Storage.Texting;

/// <summary>Wakes whoever waits for work. Rung many times before they look counts as once, or twice.</summary>
internal sealed class Bell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0);

    public void Ring()
    {
        if (rung.CurrentCount == 0)
        {
            rung.Release();
        }
    }

    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => rung.WaitAsync(longest, cancellationToken);

    public void Dispose() => rung.Dispose();
}
