using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CouncilBot.Knowledge.Storing;

/// <summary>Writes and reads long rows of numbers, as they lie in memory.</summary>
internal static class Rows
{
    public static void Write<T>(BinaryWriter to, ReadOnlySpan<T> row)
        where T : unmanaged
    {
        to.Write(row.Length);
        to.Write(MemoryMarshal.AsBytes(row));
    }

    public static T[] Read<T>(BinaryReader from)
        where T : unmanaged
    {
        var row = new T[from.ReadInt32()];
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan()));
        return row;
    }

    /// <summary>A long row of which each message looks at a little: it stays in its file, and only what is looked at comes into memory.</summary>
    public static ReadOnlyMemory<T> Leave<T>(BinaryReader from)
        where T : unmanaged
    {
        if (from.BaseStream is not FileStream file)
        {
            return Read<T>(from);
        }

        var length = from.ReadInt32();
        var at = file.Position;
        var bytes = (long)length * Unsafe.SizeOf<T>();
        if (length == 0)
        {
            return default;
        }

        if (length < 0 || at + bytes > file.Length)
        {
            throw new EndOfStreamException("The row is cut short.");
        }

        file.Position = at + bytes;
        using var mapped = MemoryMappedFile.CreateFromFile(file.Name, FileMode.Open, mapName: null, capacity: 0, MemoryMappedFileAccess.Read);
        return new MappedRow<T>(mapped.CreateViewAccessor(at, bytes, MemoryMappedFileAccess.Read), length).Memory;
    }
}
