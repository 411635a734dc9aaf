using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Bot.Learning;

/// <summary>Learns from the council's pages beside the serving host, which answers by shared words alone until this is done.</summary>
internal sealed class LearningService(Func<KnowledgeContent> read, LearntFolder folder, LiveKnowledge knowledge, ILogger<LearningService> logger, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (knowledge.Now.IsWhole)
        {
            return;
        }

        var started = time.GetTimestamp();
        await Task.Run(Learn, stoppingToken);
        Log.Learnt(logger, time.GetElapsedTime(started).TotalSeconds);
        GiveBack();
    }

    private void Learn() => knowledge.Replace(LearntIndex.Learn(read(), folder));

    // Learning leaves much behind that is never needed again. The second time returns to the system what the first set free.
    private static void GiveBack()
    {
        for (var time = 0; time < 2; time++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
