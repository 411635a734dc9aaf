using System.Security.Cryptography;
using System.Text;

namespace CouncilBot.Knowledge.Storing;

/// <summary>Keeps what took long to learn, under a name made of what it was learnt from, so that the same is never learnt twice.</summary>
public sealed class LearntFolder(string folder)
{
    private const int MostKept = 6;

    /// <summary>Another build may learn otherwise, or write it otherwise.</summary>
    private static readonly string Edition = typeof(LearntFolder).Module.ModuleVersionId.ToString();

    /// <summary>What was learnt from the same examples before, or null.</summary>
    public T? Find<T>(string kind, IEnumerable<string> examples, Func<BinaryReader, T> read)
        where T : class
    {
        try
        {
            var path = PathOf(kind, examples);
            using var reader = new BinaryReader(File.OpenRead(path));
            var found = read(reader);
            Touch(path);
            return found;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ArgumentException or OverflowException)
        {
            return null; // not there, or cut short by a full disk: it is learnt again
        }
    }

    /// <summary>Keeps it, and lets go of what was not used for longest: an edit that is taken back again finds what was learnt before it.</summary>
    public void Keep(string kind, IEnumerable<string> examples, Action<BinaryWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        Directory.CreateDirectory(folder);
        var path = PathOf(kind, examples);
        var aside = $"{path}.{Environment.ProcessId}";
        using (var writer = new BinaryWriter(File.Create(aside)))
        {
            write(writer);
        }

        File.Move(aside, path, overwrite: true);
        foreach (var older in Directory.GetFiles(folder, kind + "-*").OrderByDescending(File.GetLastWriteTimeUtc).Skip(MostKept))
        {
            LetGo(older);
        }
    }

    private static void Touch(string path)
    {
        try
        {
            File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            // Where nothing may be written, nothing is let go either.
        }
    }

    private static void LetGo(string older)
    {
        try
        {
            File.Delete(older);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            // Where a file in use cannot be deleted, the next learning does it.
        }
    }

    private string PathOf(string kind, IEnumerable<string> examples)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var example in examples.Prepend(Edition))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(example));
            hash.AppendData([0]);
        }

        return Path.Combine(folder, $"{kind}-{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 12))}");
    }
}
