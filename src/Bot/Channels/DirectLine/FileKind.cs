using System.Collections.Immutable;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>The kinds of file that residents may send, known by how the file begins and not by what it is called.</summary>
internal sealed record FileKind(string ContentType, string Ending)
{
    private static readonly FileKind Jpeg = new("image/jpeg", "jpg");
    private static readonly FileKind Png = new("image/png", "png");
    private static readonly FileKind Gif = new("image/gif", "gif");
    private static readonly FileKind WebP = new("image/webp", "webp");
    private static readonly FileKind Heic = new("image/heic", "heic");
    private static readonly FileKind Pdf = new("application/pdf", "pdf");
    private static readonly ImmutableArray<FileKind> All = [Jpeg, Png, Gif, WebP, Heic, Pdf];

    public static FileKind? Of(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg
        : file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
        : file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8) ? Gif
        : file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..].StartsWith("WEBP"u8) ? WebP
        : file.Length > 12 && file[4..].StartsWith("ftyphei"u8) ? Heic
        : file.StartsWith("%PDF-"u8) ? Pdf
        : null;

    public static FileKind? OfEnding(string ending) => All.FirstOrDefault(kind => kind.Ending == ending);

    /// <summary>Whether a client's own word for the type fits; saying nothing in particular does.</summary>
    public bool Fits(string? claimed) => string.IsNullOrEmpty(claimed) || claimed.Split(';')[0].Trim().ToLowerInvariant() is var type
        && (type == ContentType || type == "application/octet-stream" || (type, ContentType) is ("image/jpg", "image/jpeg") or ("image/heif", "image/heic"));
}
