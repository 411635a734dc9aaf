namespace CouncilBot.Bot.Turns;

/// <summary>Takes up unanswered messages when the program starts, and lets turns finish when it stops.</summary>
internal sealed class TurnsService(Inbox inbox, Lanes lanes, ILogger<TurnsService> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var count = inbox.Recover();
        if (count > 0)
        {
            Log.Recovered(logger, count);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => lanes.StopAsync(cancellationToken);
}
