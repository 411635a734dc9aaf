namespace CouncilBot.Bot.Content.Publishing;

/// <summary>Rings as soon as a file moves, where the system can tell; elsewhere, as on many network drives, the regular look finds it.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly List<FileSystemWatcher> watchers = [];

    public FolderWatch(IEnumerable<string> folders, ChangeBell bell)
    {
        foreach (var folder in folders.Where(Directory.Exists))
        {
            try
            {
                var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.DirectoryName };
                watcher.Changed += (_, _) => bell.Look();
                watcher.Created += (_, _) => bell.Look();
                watcher.Deleted += (_, _) => bell.Look();
                watcher.Renamed += (_, _) => bell.Look();
                watchers.Add(watcher);
                watcher.EnableRaisingEvents = true;
            }
            catch (Exception reason) when (reason is IOException or ArgumentException or PlatformNotSupportedException)
            {
                // No watches left, or a drive that has none.
            }
        }
    }

    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());
}
