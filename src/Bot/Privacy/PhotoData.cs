using System.Buffers.Binary;
using System.Globalization;

namespace CouncilBot.Bot.Privacy;

/// <summary>
/// What a camera writes into a photo beside the picture: where it was taken, and by whose device. We read the place, for the resident may
/// want to report it, and blank all of it before anything is kept. The picture, its size and which way up it is stay as they were.
/// </summary>
internal static class PhotoData
{
    private const int Orientation = 0x0112;
    private const int CameraFolder = 0x8769;
    private const int PlaceFolder = 0x8825;

    /// <summary>Blanks the data within the file, and answers the place that it told, like "50.71,-2.44".</summary>
    public static string? Take(Span<byte> file)
    {
        string? place = null;
        for (var at = 0; NextExif(file, at) is var start and >= 0; at = start + 1)
        {
            place = TakeExif(file[start..]) ?? place;
        }

        Blank(file, "<x:xmpmeta"u8, "</x:xmpmeta>"u8);
        Blank(file, "Photoshop 3.0\0"u8, [0xFF]); // place names that photo programs write; its segment ends at the next mark
        return place;
    }

    // Where the next block begins: after its name in a JPEG or HEIC, a PNG, or a WebP (with the block's length in between).
    private static int NextExif(ReadOnlySpan<byte> file, int from)
    {
        for (var at = from; at < file.Length; at++)
        {
            var next = file[at..].IndexOfAny("Ee"u8);
            if (next < 0)
            {
                return -1;
            }

            at += next;
            var start = file[at..] is var rest && rest.StartsWith("Exif\0\0"u8) ? at + 6 : rest.StartsWith("eXIf"u8) ? at + 4 : rest.StartsWith("EXIF"u8) ? at + 8 : -1;
            if (start >= 0 && start <= file.Length && (file[start..].StartsWith("II*\0"u8) || file[start..].StartsWith("MM\0*"u8)))
            {
                return start;
            }
        }

        return -1;
    }

    private static string? TakeExif(Span<byte> block)
    {
        var reader = new ExifReader(block);
        var orientation = reader.Find(reader.First, Orientation) is { Length: >= 2 } turned ? reader.Short(turned) : (ushort)0;
        var place = reader.Number(reader.First, PlaceFolder) is { } folder ? Place(reader, (int)folder) : null;
        var end = reader.End([reader.First, (int?)reader.Number(reader.First, CameraFolder), (int?)reader.Number(reader.First, PlaceFolder)]);
        block[..end].Clear();
        WriteOrientation(block[..end], orientation);
        return place;
    }

    private static string? Place(ExifReader reader, int folder) =>
        Degrees(reader, folder, 2, (byte)'S', 1) is { } north && Degrees(reader, folder, 4, (byte)'W', 3) is { } east && (north, east) is not (0, 0)
        && Math.Abs(north) <= 90 && Math.Abs(east) <= 180
            ? string.Create(CultureInfo.InvariantCulture, $"{north:0.#####},{east:0.#####}")
            : null;

    // Degrees, minutes and seconds, each as one number over another.
    private static double? Degrees(ExifReader reader, int folder, int tag, byte negative, int sideTag)
    {
        if (reader.Find(folder, tag) is not { Length: >= 24 } parts)
        {
            return null;
        }

        var degrees = 0.0;
        for (var part = 0; part < 3; part++)
        {
            var (over, under) = (reader.Long(parts[(part * 8)..]), reader.Long(parts[((part * 8) + 4)..]));
            degrees += under == 0 ? 0 : over / (double)under / Math.Pow(60, part);
        }

        return reader.Find(folder, sideTag) is { Length: > 0 } side && side[0] == negative ? -degrees : degrees;
    }

    // A block that says nothing but which way up the picture is.
    private static void WriteOrientation(Span<byte> block, ushort orientation)
    {
        if (block.Length < 26 || orientation is 0 or > 8)
        {
            return;
        }

        "MM\0*"u8.CopyTo(block);
        BinaryPrimitives.WriteUInt32BigEndian(block[4..], 8);
        BinaryPrimitives.WriteUInt16BigEndian(block[8..], 1);
        BinaryPrimitives.WriteUInt16BigEndian(block[10..], Orientation);
        BinaryPrimitives.WriteUInt16BigEndian(block[12..], 3);
        BinaryPrimitives.WriteUInt32BigEndian(block[14..], 1);
        BinaryPrimitives.WriteUInt16BigEndian(block[18..], orientation);
    }

    private static void Blank(Span<byte> file, ReadOnlySpan<byte> begins, ReadOnlySpan<byte> ends)
    {
        for (var at = file.IndexOf(begins); at >= 0; at = file.IndexOf(begins))
        {
            var rest = file[at..];
            var length = rest[begins.Length..].IndexOf(ends) is var found and >= 0 ? begins.Length + found + (ends.Length > 1 ? ends.Length : 0) : rest.Length;
            rest[..length].Fill((byte)' ');
        }
    }
}
