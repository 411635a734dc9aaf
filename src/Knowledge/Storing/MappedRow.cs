using System.Buffers;
using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace CouncilBot.Knowledge.Storing;

/// <summary>A row of numbers where it lies in its file: only what is looked at takes up memory. It ends when nobody holds it any more.</summary>
internal sealed unsafe class MappedRow<T> : MemoryManager<T>
    where T : unmanaged
{
    private readonly SafeMemoryMappedViewHandle held; // while this lives, the file stays mapped
    private readonly T* first;
    private readonly int length;

    /// <param name="part">The part of the file that holds the row.</param>
    /// <param name="length">How many numbers it has.</param>
    public MappedRow(MemoryMappedViewAccessor part, int length)
    {
        held = part.SafeMemoryMappedViewHandle;
        first = (T*)((byte*)held.DangerousGetHandle() + part.PointerOffset);
        this.length = length;
    }

    public override Span<T> GetSpan() => new(first, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(first + elementIndex, default, this);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
