using CouncilBot.Bot.Privacy;
using CouncilBot.Conversations;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Reads an upload, one raw file or several with their activity, and checks it. It stops at the first byte too many and keeps nothing.</summary>
internal static class UploadReader
{
    private const int Longest = 10 * 1024 * 1024;
    private const int MostFiles = 5;
    private const string ActivityType = "application/vnd.microsoft.activity";

    public static async Task<(Upload? Upload, DirectLineError? Refused)> TakeAsync(HttpRequest request, ConversationId conversation, CancellationToken cancellationToken)
    {
        try
        {
            return await PartsAsync(request, cancellationToken) is { } parts
                ? Check(parts, $"{request.Scheme}://{request.Host}{DirectLineRoutes.Address}/conversations/{conversation.Value}/files/")
                : (null, DirectLineError.UploadTooBig);
        }
        catch (Exception reason) when (reason is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return (null, DirectLineError.Wrong("The multipart body is broken."));
        }
    }

    private static (Upload?, DirectLineError?) Check(List<UploadPart> parts, string address)
    {
        var files = new List<UploadedFile>();
        foreach (var part in parts.Where(part => !part.IsActivity))
        {
            if (FileKind.Of(part.Bytes) is not { } kind || !kind.Fits(part.ContentType))
            {
                return (null, DirectLineError.UploadKind);
            }

            var name = $"{NewId.Random()}.{kind.Ending}";
            files.Add(new UploadedFile(part.Name ?? name, kind.ContentType, address + name, name, part.Bytes) { Point = PhotoData.Take(part.Bytes) });
        }

        var activity = parts.FirstOrDefault(part => part.IsActivity)?.Bytes ?? """{"type":"message"}"""u8.ToArray();
        return files.Count == 0 ? (null, DirectLineError.UploadEmpty) : (new Upload(activity, files), null);
    }

    // The parts, or null when they are too big or too many.
    private static Task<List<UploadPart>?> PartsAsync(HttpRequest request, CancellationToken cancellationToken) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
            ? PartsAsync(Boundary(type), request.Body, cancellationToken)
            : WholeAsync(request, cancellationToken);

    private static string Boundary(MediaTypeHeaderValue type) =>
        HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 } boundary ? boundary : throw new InvalidDataException("No boundary is named.");

    private static async Task<List<UploadPart>?> WholeAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await ReadAsync(request.Body, Longest, cancellationToken) is not { } bytes ? null
            : bytes.Length == 0 ? []
            : [new UploadPart(FileName(request.Headers.ContentDisposition.ToString()), request.ContentType, bytes)];

    private static async Task<List<UploadPart>?> PartsAsync(string boundary, Stream body, CancellationToken cancellationToken)
    {
        var parts = new List<UploadPart>();
        var left = Longest;
        var reader = new MultipartReader(boundary, body);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            var isActivity = section.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true;
            var isOneTooMany = parts.Count(part => part.IsActivity == isActivity) >= (isActivity ? 1 : MostFiles);
            if (isOneTooMany || await ReadAsync(section.Body, isActivity ? RequestBody.Longest : left, cancellationToken) is not { } bytes)
            {
                return null;
            }

            left -= isActivity ? 0 : bytes.Length;
            parts.Add(new UploadPart(FileName(section.ContentDisposition ?? ""), section.ContentType, bytes) { IsActivity = isActivity });
        }

        return parts;
    }

    // The protocol's own examples leave out the kind of disposition before the name.
    private static string? FileName(string disposition) =>
        ContentDispositionHeaderValue.TryParse(disposition, out var named) || ContentDispositionHeaderValue.TryParse($"attachment; {disposition}", out named)
            ? NameOnly(named.FileNameStar.HasValue ? named.FileNameStar.Value : named.FileName.Value)
            : null;

    private static string? NameOnly(string? path) => path?.Trim('"').Split('/', '\\')[^1] is { Length: > 0 } name ? name[..int.Min(name.Length, 200)] : null;

    private static async Task<byte[]?> ReadAsync(Stream body, int longest, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (bytes.Length + read > longest)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
