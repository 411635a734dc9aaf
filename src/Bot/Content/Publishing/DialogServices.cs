using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Services;
using CouncilBot.Knowledge;

namespace CouncilBot.Bot.Content.Publishing;

/// <summary>Puts together what serves dialogs and takes up their edits.</summary>
internal static class DialogServices
{
    /// <param name="services">The host's.</param>
    /// <param name="files">The folder of dialogs.</param>
    /// <param name="first">What it held at the start.</param>
    /// <param name="atStart">How it looked before it was read.</param>
    public static IServiceCollection AddDialogs(this IServiceCollection services, CouncilDialogs files, DialogSet first, FolderSnapshot atStart)
    {
        services.AddSingleton(_ => new LiveDialogs(first, files.Kept()));
        return services.AddHostedService(host => new DialogsService(
            files, atStart, host.GetRequiredService<LiveDialogs>(), host.GetRequiredService<Council>(), host.GetRequiredService<LiveKnowledge>(),
            host.GetRequiredService<ICouncilServices>(), host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<DialogsService>>()));
    }
}
