namespace CouncilBot.Bot.Content;

/// <summary>The size and time of every file in some folders: two that are the same mean that nothing was changed.</summary>
internal sealed class FolderSnapshot : IEquatable<FolderSnapshot>
{
    private readonly Dictionary<string, (long Size, DateTime Changed)> files = [];

    private FolderSnapshot()
    {
    }

    public static FolderSnapshot Of(IReadOnlyList<string> folders, IReadOnlyList<string> files)
    {
        var snapshot = new FolderSnapshot();
        try
        {
            foreach (var file in folders.Where(Directory.Exists).SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)).Concat(files.Select(file => new FileInfo(file))).Where(Counts))
            {
                snapshot.files[file.FullName] = (file.Length, file.LastWriteTimeUtc);
            }
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            // Moved while we looked, or a network drive gone for a moment: the next look differs from this one and decides.
        }

        return snapshot;
    }

    public bool Equals(FolderSnapshot? other) =>
        other is not null && files.Count == other.files.Count && files.All(file => other.files.TryGetValue(file.Key, out var its) && its == file.Value);

    public override bool Equals(object? obj) => Equals(obj as FolderSnapshot);

    public override int GetHashCode() => files.Count;

    private static bool Counts(FileInfo file) => file.Exists && file.Extension is ".md" or ".txt" or ".yaml" or ".json";
}
