using System.Text.Json;

namespace CouncilBot.Bot.Content.Brought;

/// <summary>Keeps what was brought in, one file for each site or feed, in the data folder.</summary>
internal sealed class BroughtFolder(string dataFolder)
{
    /// <summary>The name under which the crawled site's pages are kept.</summary>
    public const string Crawl = "crawl";

    private const string Lock = ".visiting";

    public string Path { get; } = System.IO.Path.Combine(dataFolder, "content");

    public static string FeedFile(string feed) => $"feed-{TopicNames.Slug(feed)}";

    /// <summary>The pages of the last visit; none when there was none, or when its file was cut short: then all are fetched again.</summary>
    public BroughtPages Read(string name)
    {
        try
        {
            using var file = File.OpenRead(FileOf(name));
            return JsonSerializer.Deserialize(file, BroughtJson.Default.BroughtPages) is { Pages.IsDefault: false } pages ? pages : BroughtPages.None;
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return BroughtPages.None;
        }
    }

    public void Keep(string name, BroughtPages pages)
    {
        Directory.CreateDirectory(Path);
        var aside = FileOf(name) + ".new";
        File.WriteAllBytes(aside, JsonSerializer.SerializeToUtf8Bytes(pages, BroughtJson.Default.BroughtPages));
        File.Move(aside, FileOf(name), overwrite: true);
    }

    /// <summary>When it was last kept, or null.</summary>
    public DateTimeOffset? LastKept(string name) => new FileInfo(FileOf(name)) is { Exists: true } file ? file.LastWriteTimeUtc : null;

    /// <summary>Holds the folder for one visit at a time, whoever makes it; null while somebody else does.</summary>
    public IDisposable? Claim()
    {
        Directory.CreateDirectory(Path);
        try
        {
            return new FileStream(System.IO.Path.Combine(Path, Lock), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private string FileOf(string name) => System.IO.Path.Combine(Path, name + ".json");
}
