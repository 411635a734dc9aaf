using CouncilBot.Bot.Channels.DirectLine;

namespace CouncilBot.Bot.Settings;

/// <summary>A secret that nobody set: made by chance at the first start, and kept where only this program reads.</summary>
internal static class KeptSecret
{
    public static string Of(string dataFolder, string name, ILogger logger)
    {
        var file = Path.Combine(dataFolder, name);
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(dataFolder);
            using (var kept = new FileStream(file, Options()))
            using (var writer = new StreamWriter(kept))
            {
                writer.Write(NewId.Random() + NewId.Random());
            }

            Log.SecretMade(logger, file);
        }

        return File.ReadAllText(file).Trim();
    }

    // Nobody else may read it, not even in the moment in which it is made.
    private static FileStreamOptions Options()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
