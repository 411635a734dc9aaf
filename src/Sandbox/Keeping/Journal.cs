using System.Text.Json;
using System.Text.Json.Nodes;

namespace CouncilBot.Sandbox.Keeping;

/// <summary>Everything that the systems took in, a line each, handed to the operating system before it is answered for. Without a folder it writes nothing.</summary>
internal sealed class Journal : IDisposable
{
    private readonly Lock writing = new();
    private readonly FileStream? file;

    public Journal(string? folder, string name)
    {
        if (folder is { Length: > 0 })
        {
            Directory.CreateDirectory(folder);
            file = new FileStream(Path.Combine(folder, name + ".jsonl"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            Earlier = Read(file);
        }
    }

    /// <summary>The lines written before this start; the last one may have been cut off by a kill and is then left out.</summary>
    public IReadOnlyList<JsonElement> Earlier { get; } = [];

    public void Write(JsonObject line)
    {
        if (file is null)
        {
            return;
        }

        var bytes = JsonSerializer.SerializeToUtf8Bytes(line, SandboxJson.Strict);
        lock (writing)
        {
            file.Write([.. bytes, (byte)'\n']);
            file.Flush();
        }
    }

    /// <summary>Forgets every line.</summary>
    public void Clear()
    {
        lock (writing)
        {
            file?.SetLength(0);
        }
    }

    public void Dispose() => file?.Dispose();

    private static List<JsonElement> Read(FileStream file)
    {
        var whole = new byte[file.Length];
        file.ReadExactly(whole);
        var end = Array.LastIndexOf(whole, (byte)'\n') + 1;
        file.SetLength(end); // a line that a kill cut off was never answered for
        file.Position = end;
        var lines = new List<JsonElement>();
        for (var at = 0; at < end;)
        {
            var length = Array.IndexOf(whole, (byte)'\n', at) - at;
            lines.Add(JsonDocument.Parse(whole.AsMemory(at, length)).RootElement);
            at += length + 1;
        }

        return lines;
    }
}
