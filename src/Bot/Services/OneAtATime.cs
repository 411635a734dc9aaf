namespace CouncilBot.Bot.Services;

/// <summary>Lets calls with the same key wait for each other, so that the second finds the outcome of the first.</summary>
internal sealed class OneAtATime
{
    private readonly Lock changing = new();
    private readonly Dictionary<string, (SemaphoreSlim Turn, int Waiting)> turns = new(StringComparer.Ordinal);

    public async Task<T> RunAsync<T>(string key, Func<Task<T>> call, CancellationToken cancellationToken)
    {
        var turn = Enter(key);
        try
        {
            await turn.WaitAsync(cancellationToken);
            try
            {
                return await call();
            }
            finally
            {
                turn.Release();
            }
        }
        finally
        {
            Leave(key);
        }
    }

    private SemaphoreSlim Enter(string key)
    {
        lock (changing)
        {
            var (turn, waiting) = turns.GetValueOrDefault(key, (new SemaphoreSlim(1), 0));
            turns[key] = (turn, waiting + 1);
            return turn;
        }
    }

    private void Leave(string key)
    {
        lock (changing)
        {
            var (turn, waiting) = turns[key];
            if (waiting > 1)
            {
                turns[key] = (turn, waiting - 1);
            }
            else
            {
                turns.Remove(key);
                turn.Dispose();
            }
        }
    }
}
