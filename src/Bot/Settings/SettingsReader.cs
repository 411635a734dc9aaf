using System.Globalization;
using CouncilBot.Bot.Channels.DirectLine;

namespace CouncilBot.Bot.Settings;

/// <summary>Reads the settings, fills in what was left out, and finds everything that is wrong with them before anything starts.</summary>
internal static class SettingsReader
{
    private const string Prefix = "CouncilBot";
    private static readonly string[] DirectLineNames = [nameof(DirectLineSettings.Secrets), nameof(DirectLineSettings.TrustedOrigins)];
    private static readonly string[] Known =
    [
        nameof(BotSettings.DataFolder), nameof(BotSettings.LearntFolder), nameof(BotSettings.CouncilFolder), nameof(BotSettings.DialogsFolder), nameof(BotSettings.Database),
        nameof(BotSettings.Now), nameof(BotSettings.ContentSecret), nameof(BotSettings.StaffKey), nameof(BotSettings.Sandbox), nameof(BotSettings.DirectLine), nameof(BotSettings.Texts), nameof(BotSettings.Twilio), nameof(BotSettings.Notify),
        "BotFramework", // other channels' settings, read when those channels are there
    ];

    public static BotSettings Read(IConfiguration configuration, bool isDevelopment, bool keepsData = true)
    {
        var section = configuration.GetSection(Prefix);
        var settings = section.Get<BotSettings>() ?? new BotSettings();
        var home = SourceTree.Home ?? Directory.GetCurrentDirectory();
        settings.CouncilFolder = Or(settings.CouncilFolder, Path.Combine(home, "council"));
        settings.DialogsFolder = Or(settings.DialogsFolder, Path.Combine(home, "dialogs"));
        settings.DataFolder = Or(settings.DataFolder, Path.Combine(home, "data"));
        settings.LearntFolder = Or(settings.LearntFolder, Path.Combine(settings.DataFolder, "learnt"));
        var problems = Addresses(configuration).Concat(Unknown(section)).Concat(Folders(settings)).Concat(keepsData ? Data(settings) : []).Concat(Clock(settings, isDevelopment)).Concat(Secret(nameof(BotSettings.ContentSecret), settings.ContentSecret)).Concat(Secret(nameof(BotSettings.StaffKey), settings.StaffKey)).Concat(Sandbox(settings, isDevelopment)).Concat(TextSettingsCheck.Problems(settings, isDevelopment)).Concat(DirectLine(section.GetSection("DirectLine"), settings.DirectLine)).ToList();
        TextSettingsCheck.FillIn(settings, HasSandbox(settings, isDevelopment));
        return problems.Count == 0 ? settings : throw new InvalidSettingsException(problems);
    }

    /// <summary>The clock: the real one, or in Development one that starts at the time asked for and runs on.</summary>
    public static TimeProvider Clock(BotSettings settings) =>
        settings.Now.Length > 0 ? new MovedClock(Time(settings.Now)!.Value) : TimeProvider.System; // "!": checked when it was read

    /// <summary>Whether the Sandbox is played here.</summary>
    public static bool HasSandbox(BotSettings settings, bool isDevelopment) => isDevelopment && settings.Sandbox != "off";

    private static string Or(string given, string otherwise) => given.Length > 0 ? Path.GetFullPath(given) : otherwise;

    private static IEnumerable<string> Unknown(IConfigurationSection section) => section.GetChildren()
        .Where(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
        .Select(child => $"{Prefix}__{child.Key} means nothing. The settings are {string.Join(", ", Known.Select(name => $"{Prefix}__{name}"))}.");

    // The host's own setting; it would otherwise end in an exception that names nothing.
    private static IEnumerable<string> Addresses(IConfiguration configuration) => (configuration["URLS"] ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(address => !IsAddress(address))
        .Select(address => $"ASPNETCORE_URLS: write an address like http://localhost:5000, not `{address}`.");

    private static bool IsAddress(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.Scheme is "http" or "https" && parsed.Port is >= 0 and <= 65535 && parsed.Host.Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Folders(BotSettings settings)
    {
        if (!Directory.Exists(settings.CouncilFolder))
        {
            yield return $"{Prefix}__CouncilFolder: there is no folder {settings.CouncilFolder}. Name the folder that holds council.yaml.";
        }

        if (!Directory.Exists(settings.DialogsFolder))
        {
            yield return $"{Prefix}__DialogsFolder: there is no folder {settings.DialogsFolder}. Name the folder that holds _shared.yaml.";
        }

    }

    private static IEnumerable<string> Data(BotSettings settings)
    {
        if (!IsWritable(settings.DataFolder))
        {
            yield return $"{Prefix}__DataFolder: {settings.DataFolder} cannot be written to. Name a folder that this program may write to.";
        }

        if (settings.Database.Length > 0)
        {
            yield return $"{Prefix}__Database: this version keeps its data in SQLite only. Leave it empty.";
        }
    }

    private static IEnumerable<string> Secret(string name, string secret)
    {
        if (secret.Length > 0 && (secret.Length is < 16 or > 200 || secret.Any(char.IsWhiteSpace)))
        {
            yield return $"{Prefix}__{name}: use 16 to 200 letters without spaces, made by chance.";
        }
    }

    private static IEnumerable<string> Clock(BotSettings settings, bool isDevelopment)
    {
        if (settings.Now.Length > 0 && !isDevelopment)
        {
            yield return $"{Prefix}__Now moves the clock and works only in Development. Leave it empty.";
        }
        else if (settings.Now.Length > 0 && Time(settings.Now) is null)
        {
            yield return $"{Prefix}__Now: write a time like 2026-03-05T10:00:00Z, not `{settings.Now}`.";
        }
    }

    private static IEnumerable<string> Sandbox(BotSettings settings, bool isDevelopment)
    {
        if (settings.Sandbox is not ("" or "on" or "off"))
        {
            yield return $"{Prefix}__Sandbox: write on or off, not `{settings.Sandbox}`.";
        }
        else if (settings.Sandbox == "on" && !isDevelopment)
        {
            yield return $"{Prefix}__Sandbox plays the council's systems with made-up data and works only in Development. Leave it empty.";
        }
    }

    private static IEnumerable<string> DirectLine(IConfigurationSection section, DirectLineSettings line)
    {
        foreach (var unknown in section.GetChildren().Select(child => child.Key).Where(key => !DirectLineNames.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            yield return $"{Prefix}__DirectLine__{unknown} means nothing. The settings are {string.Join(", ", DirectLineNames.Select(name => $"{Prefix}__DirectLine__{name}__0"))}.";
        }

        if (line.Secrets.Distinct().Count() < line.Secrets.Count)
        {
            yield return $"{Prefix}__DirectLine__Secrets: two of them are the same. Keep one.";
        }

        if (line.Secrets.Count > 2)
        {
            yield return $"{Prefix}__DirectLine__Secrets: there are {line.Secrets.Count}; two are enough to move from one to the other.";
        }

        for (var index = 0; index < line.Secrets.Count; index++)
        {
            if (line.Secrets[index].Length is < 16 or > 200 || line.Secrets[index].Any(char.IsWhiteSpace))
            {
                yield return $"{Prefix}__DirectLine__Secrets__{index}: use 16 to 200 letters without spaces, made by chance.";
            }
        }

        for (var index = 0; index < line.TrustedOrigins.Count; index++)
        {
            if (!Uri.TryCreate(line.TrustedOrigins[index], UriKind.Absolute, out var origin) || origin.Scheme is not ("http" or "https") || origin.PathAndQuery != "/")
            {
                yield return $"{Prefix}__DirectLine__TrustedOrigins__{index}: write an origin like https://www.wrenshire.example, not `{line.TrustedOrigins[index]}`.";
            }
        }
    }

    private static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static bool IsWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, ".writable");
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return true;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
