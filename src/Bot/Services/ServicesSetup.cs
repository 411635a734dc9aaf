using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Bot.Settings;
using CouncilBot.Bot.Site;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations.Services;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Services;

/// <summary>Connects the council's systems as the host starts. Mistakes in services.yaml stop the start, all of them listed.</summary>
internal static class ServicesSetup
{
    public static IServiceCollection AddCouncilServices(this IServiceCollection services, BotSettings settings, TimeProvider clock, bool isDevelopment)
    {
        var (atHand, problems) = ServicesAtHand.Read(settings.CouncilFolder);
        IReadOnlyList<FileProblem> mistakes = [.. problems, .. atHand.Refusals(isDevelopment)];
        if (mistakes.Count > 0)
        {
            throw new InvalidFilesException(mistakes);
        }

        services.AddSingleton(provider => ServicesFile.Read(new ConnectorSurroundings(settings.CouncilFolder, Around(provider, clock))));
        services.AddSingleton<SendLedger>().AddSingleton<KeptCalls>().AddSingleton<CouncilServices>().AddSingleton<ICouncilServices>(provider => provider.GetRequiredService<CouncilServices>());
        return services;
    }

    private static WireSurroundings Around(IServiceProvider provider, TimeProvider clock) => new(
        WireSurroundings.Connections(), () => provider.GetRequiredService<SiteAddress>().Own, clock, provider.GetRequiredService<ILogger<CouncilServices>>());
}
