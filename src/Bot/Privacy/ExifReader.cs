using System.Buffers.Binary;

namespace CouncilBot.Bot.Privacy;

/// <summary>Reads the folders of a photo's data. Whatever is wrong with them, it never reads outside the block, and never twice round.</summary>
internal readonly ref struct ExifReader(ReadOnlySpan<byte> block)
{
    private const int MostEntries = 512;
    private readonly ReadOnlySpan<byte> block = block;
    private readonly bool bigFirst = block.StartsWith("MM"u8);

    /// <summary>Where the first folder stands.</summary>
    public int First => block.Length >= 8 && Long(block[4..]) is <= int.MaxValue and var first ? (int)first : int.MaxValue;

    public ushort Short(ReadOnlySpan<byte> at) => bigFirst ? BinaryPrimitives.ReadUInt16BigEndian(at) : BinaryPrimitives.ReadUInt16LittleEndian(at);

    public uint Long(ReadOnlySpan<byte> at) => bigFirst ? BinaryPrimitives.ReadUInt32BigEndian(at) : BinaryPrimitives.ReadUInt32LittleEndian(at);

    /// <summary>The bytes of an entry, or none.</summary>
    public ReadOnlySpan<byte> Find(int folder, int tag)
    {
        for (var index = 0; index < Count(folder); index++)
        {
            var entry = block.Slice(folder + 2 + (index * 12), 12);
            if (Short(entry) == tag)
            {
                return Bytes(entry);
            }
        }

        return [];
    }

    public uint? Number(int folder, int tag) => Find(folder, tag) is { Length: >= 4 } bytes ? Long(bytes) : null;

    /// <summary>How far the block reaches, by these folders and what they point to.</summary>
    public int End(ReadOnlySpan<int?> folders)
    {
        var end = Math.Min(block.Length, 8);
        foreach (var folder in folders)
        {
            var count = folder is { } at ? Count(at) : 0;
            for (var index = 0; index < count; index++)
            {
                var entry = block.Slice(folder!.Value + 2 + (index * 12), 12); // "!": a folder with entries is there
                end = Math.Max(end, folder.Value + 2 + (count * 12) + 4);
                end = Length(entry) > 4 && Long(entry[8..]) is var start && start <= block.Length ? Math.Max(end, (int)Math.Min(block.Length, start + Length(entry))) : end;
            }
        }

        return Math.Min(end, block.Length);
    }

    private int Count(int folder) =>
        folder >= 8 && folder <= block.Length - 2 ? Math.Min(Math.Min((int)Short(block[folder..]), MostEntries), (block.Length - folder - 2) / 12) : 0;

    private ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> entry)
    {
        var length = Length(entry);
        return length <= 4 ? entry.Slice(8, (int)length)
            : Long(entry[8..]) is var start && start + length <= block.Length ? block.Slice((int)start, (int)length)
            : [];
    }

    private long Length(ReadOnlySpan<byte> entry) => Long(entry[4..]) * (Short(entry[2..]) switch
    {
        1 or 2 or 6 or 7 => 1L,
        3 or 8 => 2L,
        5 or 10 or 12 => 8L,
        _ => 4L,
    });
}
