using System.Security.Cryptography;
using System.Text;

namespace CouncilBot.Knowledge.Storing;

/// <summary>Keeps what took long to learn, under a name made of what it was learnt from, so that the same is never learnt twice.</summary>
public sealed class LearntFolder(string folder)
{
    /// <summary>Another build may learn otherwise, or write it otherwise.</summary>
    private static readonly string Edition = typeof(LearntFolder).Module.ModuleVersionId.ToString();

    /// <summary>What was learnt from the same examples before, or null.</summary>
    public T? Find<T>(string kind, IEnumerable<string> examples, Func<BinaryReader, T> read)
        where T : class
    {
        try
        {
            using var reader = new BinaryReader(File.OpenRead(PathOf(kind, examples)));
            return read(reader);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ArgumentException or OverflowException)
        {
            return null; // not there, or cut short by a full disk: it is learnt again
        }
    }

    /// <summary>Keeps it, and lets go of what was learnt from older examples.</summary>
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
        foreach (var older in Directory.GetFiles(folder, kind + "-*").Where(file => file != path))
        {
            LetGo(older);
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
