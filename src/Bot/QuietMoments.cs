namespace CouncilBot.Bot;

/// <summary>Reading files, learning and busy hours leave memory behind that nobody needs any more. In a quiet moment it goes back to the system.</summary>
internal sealed class QuietMoments(TimeProvider time) : BackgroundService
{
    private const long WorthIt = 16_000_000;
    private const long NextToNothing = 1_000_000;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (long given = 0, before = 0; ; await Task.Delay(BetweenLooks, time, stoppingToken))
        {
            var taken = GC.GetTotalAllocatedBytes();
            if (taken - before < NextToNothing && taken - given > WorthIt)
            {
                GiveBack();
                given = taken;
            }

            before = taken;
        }
    }

    // The second time returns to the system what the first set free.
    private static void GiveBack()
    {
        for (var time = 0; time < 2; time++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
