using CouncilBot.Bot.Settings;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.CommandLine;

/// <summary>The council's files and the clock, for verbs that need no host.</summary>
internal static class CouncilAtHand
{
    public static (CouncilFiles Files, TimeProvider Clock) Open()
    {
        var settings = Settings();
        return (CouncilFiles.Read(settings.CouncilFolder, settings.DialogsFolder), SettingsReader.Clock(settings));
    }

    public static BotSettings Settings() =>
        SettingsReader.Read(new ConfigurationBuilder().AddEnvironmentVariables().Build(), isDevelopment: true, keepsData: false);
}
