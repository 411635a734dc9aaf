namespace CouncilBot.Bot.Content.Publishing;

/// <summary>Rung when content may have changed, so that nobody need wait for the next look.</summary>
internal sealed class ChangeBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0);
    private volatile bool forSure;

    /// <summary>Something moved in a folder: look now.</summary>
    public void Look() => rung.Release();

    /// <summary>Somebody says that content has changed: read it, whatever the folders look like.</summary>
    public void Changed()
    {
        forSure = true;
        rung.Release();
    }

    /// <summary>Waits for the bell, but no longer than this; says whether somebody was sure of a change.</summary>
    public async Task<bool> WaitAsync(TimeSpan longest, CancellationToken cancellationToken)
    {
        await rung.WaitAsync(longest, cancellationToken);
        while (rung.Wait(0, CancellationToken.None))
        {
            // Many rings at once are one.
        }

        var sure = forSure;
        forSure = false;
        return sure;
    }

    public void Dispose() => rung.Dispose();
}
