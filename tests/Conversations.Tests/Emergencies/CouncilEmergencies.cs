using CouncilBot.Conversations.Emergencies;

namespace CouncilBot.Conversations.Tests.Emergencies;

/// <summary>The sample council's own emergencies.yaml, read once.</summary>
internal static class CouncilEmergencies
{
    public static string Folder { get; } = FindFolder();

    public static string Yaml { get; } = File.ReadAllText(Path.Combine(Folder, "council", "emergencies.yaml"));

    public static EmergencyCheck Check { get; } = EmergencyCheck.Read(Yaml, "emergencies.yaml");

    private static string FindFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CouncilBot.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("CouncilBot.sln is in no folder above the tests.");
        }

        return folder;
    }
}
