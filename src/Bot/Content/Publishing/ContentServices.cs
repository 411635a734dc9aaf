using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Settings;
using CouncilBot.Knowledge;

namespace CouncilBot.Bot.Content.Publishing;

/// <summary>Puts together what publishes content and what brings it in.</summary>
internal static class ContentServices
{
    /// <param name="services">The host's.</param>
    /// <param name="content">What there is to know.</param>
    /// <param name="atStart">How its files looked before they were read.</param>
    /// <param name="settings">Where it all is.</param>
    public static IServiceCollection AddContent(this IServiceCollection services, CouncilContent content, FolderSnapshot atStart, BotSettings settings)
    {
        var brought = new BroughtFolder(settings.DataFolder);
        Directory.CreateDirectory(brought.Path); // a folder that is not there cannot be watched
        services.AddSingleton(content).AddSingleton(brought).AddSingleton<ChangeBell>().AddSingleton<Publication>();
        services.AddSingleton(host => new ChangeLog(settings.DataFolder, host.GetRequiredService<TimeProvider>()));
        services.AddHostedService(host => new PublishingService(
            content, atStart, new WatchedFolders([settings.CouncilFolder, brought.Path]), host.GetRequiredService<Publication>(), host.GetRequiredService<LiveKnowledge>(),
            host.GetRequiredService<ChangeBell>(), host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<PublishingService>>()));
        return services.AddHostedService<VisitingService>();
    }
}
