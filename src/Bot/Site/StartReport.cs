using CouncilBot.Bot.Storage;
using CouncilBot.Conversations.Councils;

namespace CouncilBot.Bot.Site;

/// <summary>Says, once the host listens, where the page is and where the data goes.</summary>
internal sealed class StartReport(string dataFolder)
{
    public void Write(IServiceProvider services)
    {
        Log.Ready(
            services.GetRequiredService<ILogger<StartReport>>(),
            services.GetRequiredService<Council>().Name,
            services.GetRequiredService<SiteAddress>().Own,
            services.GetRequiredService<ConversationStore>().LibraryVersion,
            dataFolder);
    }
}
