using CouncilBot.Conversations;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Takes in files that residents send, keeps them for a day under names that nobody can guess, and gives them out again.</summary>
internal sealed class Uploads(string folder, TimeProvider time)
{
    private const int LongestFile = 10 * 1024 * 1024;
    private const int MostFiles = 5;
    private const string ActivityType = "application/vnd.microsoft.activity";
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    public async Task<(Upload? Upload, DirectLineError? Refused)> TakeAsync(HttpRequest request, ConversationId conversation, CancellationToken cancellationToken)
    {
        try
        {
            return await PartsAsync(request, cancellationToken) is { } parts
                ? await KeepAsync(parts, request, conversation, cancellationToken)
                : (null, DirectLineError.UploadTooBig);
        }
        catch (Exception reason) when (reason is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return (null, DirectLineError.Wrong("The multipart body is broken."));
        }
    }

    /// <summary>The file kept under this name, if there is still one.</summary>
    public (string Path, FileKind Kind)? Find(string name)
    {
        var path = Path.Combine(folder, Path.GetFileName(name));
        return FileKind.OfEnding(Path.GetExtension(name).TrimStart('.')) is { } kind && File.Exists(path) ? (path, kind) : null;
    }

    public void DeleteOld()
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var now = time.GetUtcNow().UtcDateTime;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => now - file.LastWriteTimeUtc > Kept))
        {
            file.Delete();
        }
    }

    private async Task<(Upload?, DirectLineError?)> KeepAsync(
        List<UploadPart> parts, HttpRequest request, ConversationId conversation, CancellationToken cancellationToken)
    {
        var files = parts.Where(part => !part.IsActivity).ToList();
        if (files.Count == 0)
        {
            return (null, DirectLineError.UploadEmpty);
        }

        if (files.Any(file => FileKind.Of(file.Bytes) is not { } kind || !kind.Fits(file.ContentType)))
        {
            return (null, DirectLineError.UploadKind);
        }

        Directory.CreateDirectory(folder);
        var kept = new List<UploadedFile>();
        foreach (var file in files)
        {
            var kind = FileKind.Of(file.Bytes)!; // "!": checked above
            var name = $"{NewId.Random()}.{kind.Ending}";
            await File.WriteAllBytesAsync(Path.Combine(folder, name), file.Bytes, cancellationToken);
            var address = $"{request.Scheme}://{request.Host}/v3/directline/conversations/{conversation.Value}/files/{name}";
            kept.Add(new UploadedFile(file.Name ?? name, kind.ContentType, address));
        }

        var activity = parts.FirstOrDefault(part => part.IsActivity)?.Bytes ?? """{"type":"message"}"""u8.ToArray();
        return (new Upload(activity, kept), null);
    }

    private static async Task<List<UploadPart>?> PartsAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            var name = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition) ? disposition.FileName.Value : null;
            return await ReadAsync(request.Body, cancellationToken) is { } bytes ? bytes.Length == 0 ? [] : [new UploadPart(name, request.ContentType, bytes)] : null;
        }

        var parts = new List<UploadPart>();
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (parts.Count > MostFiles || await ReadAsync(section.Body, cancellationToken) is not { } bytes)
            {
                return null;
            }

            var disposition = section.GetContentDispositionHeader();
            var isActivity = section.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true;
            parts.Add(new UploadPart(Path.GetFileName(disposition?.FileName.Value?.Trim('"')), section.ContentType, bytes) { IsActivity = isActivity });
        }

        return parts;
    }

    private static async Task<byte[]?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (bytes.Length + read > LongestFile)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
