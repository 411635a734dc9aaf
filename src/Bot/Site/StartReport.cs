using CouncilBot.Bot.Storage;
using CouncilBot.Conversations.Councils;

namespace CouncilBot.Bot.Site;

/// <summary>Says, once the host listens, where the page is and where the data goes.</summary>
internal sealed class StartReport(string dataFolder)
{
    public void Write(IServiceProvider services)
    {
        // Reading the council's files leaves much behind that is never needed again: give it back once.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        Log.Ready(
            services.GetRequiredService<ILogger<StartReport>>(),
            services.GetRequiredService<Council>().Name,
            services.GetRequiredService<SiteAddress>().Own,
            services.GetRequiredService<ConversationStore>().LibraryVersion,
            dataFolder);
    }
}
