using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Publishing;

namespace CouncilBot.Bot.Content;

/// <summary>Visits the council's site and its feeds as often as the settings ask. What they bring is published like any other change.</summary>
internal sealed class VisitingService(CouncilContent content, BroughtFolder folder, ChangeBell bell, TimeProvider time, ILogger<VisitingService> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromHours(1);
    private readonly Dictionary<string, DateTimeOffset> notBefore = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // the host need not wait
        for (; !stoppingToken.IsCancellationRequested; await Task.Delay(BetweenLooks, time, stoppingToken))
        {
            try
            {
                await VisitWhatIsDueAsync(stoppingToken);
            }
            catch (Exception reason) when (reason is not OperationCanceledException)
            {
                Log.VisitNotKept(logger, reason);
            }
        }
    }

    private async Task VisitWhatIsDueAsync(CancellationToken cancellationToken)
    {
        foreach (var (name, every, visitAsync) in new Visits(folder, time).Of(content.Sources([])).Where(source => source.Every > TimeSpan.Zero))
        {
            if (time.GetUtcNow() < Due(name, every) || folder.Claim() is not { } claim)
            {
                continue;
            }

            using (claim)
            {
                var report = await visitAsync(cancellationToken);
                notBefore[name] = time.GetUtcNow() + (report.Failure is null ? every : AfterFailure < every ? AfterFailure : every);
                Tell(report);
            }
        }
    }

    private void Tell(VisitReport report)
    {
        if (report.Failure is not null)
        {
            Log.VisitFailed(logger, report.Source, report.Failure);
            return;
        }

        Log.Visited(logger, report.Source, report.Found, report.Added.Count, report.Changed.Count, report.Withdrawn.Count, report.Skipped.Count);
        bell.Look();
    }

    private DateTimeOffset Due(string name, TimeSpan every) =>
        notBefore.TryGetValue(name, out var next) ? next : folder.LastKept(name) is { } last ? last + every : DateTimeOffset.MinValue;
}
