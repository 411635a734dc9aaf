using System.Security.Cryptography;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.Keeping;

/// <summary>Tries kept calls again, each after a longer wait, until the system answers or their time is up.</summary>
internal sealed class KeptCallsService(KeptCalls kept, ICouncilServices services, IKeptCallOutcomes outcomes, TimeProvider time, ILogger<KeptCallsService> logger) : BackgroundService
{
    private const int MostAtOnce = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var call in await kept.DueAsync(time.GetUtcNow(), MostAtOnce))
                {
                    await TryAsync(call, stoppingToken);
                }

                await Task.Delay(Pause, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception reason)
            {
                Log.KeptCallsBroke(logger, reason.GetType().Name, reason.StackTrace);
                await Task.Delay(FirstWait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task TryAsync(KeptCall call, CancellationToken cancellationToken)
    {
        // Written first: a call that breaks us must not be the first one again at the next start.
        await kept.TryLaterAsync(call, time.GetUtcNow() + WaitAfter(call.Tries));
        var outcome = await services.CallAsync(call.Call, cancellationToken);
        if (outcome.Name != ServiceOutcome.ServiceDown || time.GetUtcNow() >= call.Until)
        {
            await outcomes.ToldAsync(call, outcome, cancellationToken);
            Log.KeptCallEnded(logger, call.Call.Operation, outcome.Name, call.Tries + 1);
        }
    }

    // Spread by chance, so that what waited for one system does not fall upon it in one moment.
    private static TimeSpan WaitAfter(int tries)
    {
        var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, FirstWait.TotalSeconds * Math.Pow(2, Math.Min(tries, 10))));
        return wait * (0.8 + (RandomNumberGenerator.GetInt32(400) / 1000.0));
    }
}
