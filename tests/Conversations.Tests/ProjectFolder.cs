namespace CouncilBot.Conversations.Tests;

/// <summary>Finds the project's own folders from wherever the tests run.</summary>
internal static class ProjectFolder
{
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "CouncilBot.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("The tests run inside the project's own folder.");
    }
}
