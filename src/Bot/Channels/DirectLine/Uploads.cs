namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Keeps the files that residents send for a day, under names that nobody can guess, and gives them out again.</summary>
internal sealed class Uploads(string folder, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public async Task KeepAsync(Upload upload, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in upload.Files)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, file.KeptAs), file.Bytes, cancellationToken);
        }
    }

    /// <summary>Keeps one file that came another way.</summary>
    public Task KeepAsync(string name, byte[] bytes, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        return File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, cancellationToken);
    }

    /// <summary>The file kept under this name, if there is still one.</summary>
    public (string Path, FileKind Kind)? Find(string name)
    {
        var path = Path.Combine(folder, Path.GetFileName(name));
        return FileKind.OfEnding(Path.GetExtension(name).TrimStart('.')) is { } kind && File.Exists(path) ? (path, kind) : null;
    }

    public void DeleteOld()
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var now = time.GetUtcNow().UtcDateTime;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => now - file.LastWriteTimeUtc > Kept))
        {
            file.Delete();
        }
    }
}
