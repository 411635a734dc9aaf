using System.Buffers.Binary;
using System.Text;
using CouncilBot.Bot.Privacy;

namespace CouncilBot.Bot.Tests.Privacy;

public sealed class PhotosTellOnlyTheirPlace
{
    [Theory]
    [InlineData(true, "Exif\0\0")]
    [InlineData(false, "Exif\0\0")]
    [InlineData(true, "eXIf")]
    [InlineData(false, "EXIF\u0001\u0002\u0003\u0004")]
    public void The_place_is_read_and_everything_but_which_way_up_is_blanked(bool bigFirst, string name)
    {
        var photo = Photo(bigFirst, name);

        var place = PhotoData.Take(photo);

        Assert.Equal("50.71,-2.4425", place);
        Assert.DoesNotContain("Sam's phone", Encoding.Latin1.GetString(photo), StringComparison.Ordinal);
        Assert.Null(PhotoData.Take(photo));
        Assert.Equal(6, Orientation(photo));
        Assert.EndsWith("the picture itself", Encoding.Latin1.GetString(photo), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_words_that_programs_add_is_blanked_too()
    {
        var photo = Encoding.Latin1.GetBytes("\xFF\xD8<x:xmpmeta><exif:GPSLatitude>50,42.6N</exif:GPSLatitude></x:xmpmeta>the picture itself");

        Assert.Null(PhotoData.Take(photo));

        Assert.DoesNotContain("50,42.6N", Encoding.Latin1.GetString(photo), StringComparison.Ordinal);
        Assert.EndsWith("the picture itself", Encoding.Latin1.GetString(photo), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_broken_in_a_photo_is_read_without_an_exception()
    {
        var state = 20261130u; // the same every time
        for (var round = 0; round < 20_000; round++)
        {
            var photo = Photo(round % 2 == 0, "Exif\0\0");
            for (var change = 0; change < 8; change++)
            {
                photo[Next(8, 140)] = (byte)Next(0, 256);
            }

            PhotoData.Take(photo.AsSpan(0, Next(0, photo.Length)));
        }

        int Next(int from, int to) => from + (int)((state = (state * 1664525) + 1013904223) >> 8) % (to - from);
    }

    private static int Orientation(byte[] photo)
    {
        var at = Encoding.Latin1.GetString(photo).IndexOf("MM\0*", StringComparison.Ordinal);
        return BinaryPrimitives.ReadUInt16BigEndian(photo.AsSpan(at + 18));
    }

    // A folder with the way up, the owner and the place: 50 degrees 42 minutes 36 seconds north, 2 degrees 26 minutes 33 seconds west.
    private static byte[] Photo(bool bigFirst, string name)
    {
        var block = new byte[200];
        Encoding.Latin1.GetBytes(bigFirst ? "MM\0*" : "II*\0").CopyTo(block, 0);
        Long(4, 8);
        Short(8, 3);
        Entry(10, 0x0112, 3, 1, 0);
        Short(18, 6);
        Entry(22, 0x013B, 2, 12, 130);
        "Sam's phone\0"u8.CopyTo(block.AsSpan(130));
        Entry(34, 0x8825, 4, 1, 50);
        Short(50, 4);
        Entry(52, 1, 2, 2, 0);
        block[60] = (byte)'N';
        Entry(64, 2, 5, 3, 142);
        Entry(76, 3, 2, 2, 0);
        block[84] = (byte)'W';
        Entry(88, 4, 5, 3, 166);
        Degrees(142, 50, 42, 36);
        Degrees(166, 2, 26, 33);
        return [.. Encoding.Latin1.GetBytes("\xFF\xD8\xFF\xE1.." + name), .. block, .. "the picture itself"u8];

        void Short(int at, ushort value)
        {
            if (bigFirst)
            {
                BinaryPrimitives.WriteUInt16BigEndian(block.AsSpan(at), value);
            }
            else
            {
                BinaryPrimitives.WriteUInt16LittleEndian(block.AsSpan(at), value);
            }
        }

        void Long(int at, uint value)
        {
            Short(at + (bigFirst ? 0 : 2), (ushort)(value >> 16));
            Short(at + (bigFirst ? 2 : 0), (ushort)value);
        }

        void Entry(int at, ushort tag, ushort type, uint count, uint value)
        {
            Short(at, tag);
            Short(at + 2, type);
            Long(at + 4, count);
            Long(at + 8, value);
        }

        void Degrees(int at, uint degrees, uint minutes, uint seconds)
        {
            foreach (var (number, index) in new[] { degrees, 1u, minutes, 1u, seconds, 1u }.Select((number, index) => (number, index)))
            {
                Long(at + (index * 4), number);
            }
        }
    }
}
