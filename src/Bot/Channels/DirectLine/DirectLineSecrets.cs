using CouncilBot.Bot.Settings;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>The secrets in force: those of the settings, or one of our own.</summary>
internal static class DirectLineSecrets
{
    public static IReadOnlyList<string> Of(DirectLineSettings settings, string dataFolder, ILogger logger) =>
        settings.Secrets.Count > 0 ? [.. settings.Secrets] : [KeptSecret.Of(dataFolder, "direct-line-secret.txt", logger)];
}
