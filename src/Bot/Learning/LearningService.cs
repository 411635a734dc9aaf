using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Bot.Learning;

/// <summary>Learns from the council's pages beside the serving host, which answers by shared words alone until this is done.</summary>
internal sealed class LearningService(Func<KnowledgeContent> read, LearntFolder folder, LiveKnowledge knowledge, ILogger<LearningService> logger, TimeProvider time) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => knowledge.Now.IsWhole ? Task.CompletedTask : Task.Run(Learn, stoppingToken);

    private void Learn()
    {
        var started = time.GetTimestamp();
        knowledge.Replace(LearntIndex.Learn(read(), folder));
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Log.Learnt(logger, time.GetElapsedTime(started).TotalSeconds);
    }
}
