namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Deletes uploads that are older than a day, every hour.</summary>
internal sealed class UploadsService(Uploads uploads, TimeProvider time, ILogger<UploadsService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        do
        {
            try
            {
                uploads.DeleteOld();
            }
            catch (IOException reason)
            {
                Log.UploadsNotDeleted(logger, reason);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
