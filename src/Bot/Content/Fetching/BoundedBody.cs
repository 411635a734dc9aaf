using System.IO.Compression;

namespace CouncilBot.Bot.Content.Fetching;

/// <summary>Reads no more of an answer than is allowed, however long it says it is or turns out to be.</summary>
internal static class BoundedBody
{
    /// <summary>The whole, or null if it is longer.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int most, CancellationToken cancellationToken)
    {
        using var whole = new MemoryStream();
        var piece = new byte[16 * 1024];
        for (int count; (count = await stream.ReadAsync(piece, cancellationToken)) > 0;)
        {
            if (whole.Length + count > most)
            {
                return null;
            }

            whole.Write(piece, 0, count);
        }

        return whole.ToArray();
    }

    /// <summary>What a gzip file holds, or the body itself when it is none; null if it is too long or broken.</summary>
    public static async Task<byte[]?> UnpackAsync(byte[] body, int most, CancellationToken cancellationToken)
    {
        if (body is not [0x1F, 0x8B, ..])
        {
            return body;
        }

        try
        {
            await using var packed = new GZipStream(new MemoryStream(body), CompressionMode.Decompress);
            return await ReadAsync(packed, most, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
