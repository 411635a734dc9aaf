namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>The secrets in force: those of the settings, or one made at the first start and kept where only this program reads.</summary>
internal static class DirectLineSecrets
{
    public static IReadOnlyList<string> Of(DirectLineSettings settings, string dataFolder, ILogger logger)
    {
        if (settings.Secrets.Count > 0)
        {
            return [.. settings.Secrets];
        }

        var file = Path.Combine(dataFolder, "direct-line-secret.txt");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(dataFolder);
            File.WriteAllText(file, NewId.Random() + NewId.Random());
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            Log.SecretMade(logger, file);
        }

        return [File.ReadAllText(file).Trim()];
    }
}
