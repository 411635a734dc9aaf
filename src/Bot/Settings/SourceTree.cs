namespace CouncilBot.Bot.Settings;

/// <summary>Finds the folders that come with the program: beside it when it is installed, above it when it runs from its source.</summary>
internal static class SourceTree
{
    /// <summary>The folder that holds council/ and dialogs/, or null.</summary>
    public static string? Home { get; } = Above(AppContext.BaseDirectory, "council/council.yaml") ?? Above(Directory.GetCurrentDirectory(), "council/council.yaml");

    /// <summary>Whether this is a developer's copy and not an installation.</summary>
    public static bool IsSource => Above(AppContext.BaseDirectory, "CouncilBot.sln") is not null;

    private static string? Above(string folder, string holds)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, holds)))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
