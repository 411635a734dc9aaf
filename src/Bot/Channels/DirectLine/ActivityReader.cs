using System.Buffers;
using System.Text.Json;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Reads an activity that a client posted, trusting nothing in it: who it is from is ours to say, and so is where it came from.</summary>
internal sealed class ActivityReader(TimeProvider time)
{
    private const int LongestType = 100;
    private static readonly DirectLineError TypeTooLong = DirectLineError.Wrong($"`type` is too long: it can have {LongestType} letters.");
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    public (ClientActivity? Activity, DirectLineError? Refused) Read(
        byte[] body, ConversationId conversation, Caller caller, IReadOnlyList<UploadedFile>? files = null)
    {
        if (!WellFormedText.IsIn(body))
        {
            return (null, DirectLineError.BadSyntax);
        }

        try
        {
            using var json = JsonDocument.Parse(body, Strict);
            var root = json.RootElement;
            return Problem(root) is { } problem ? (null, problem) : (Activity(root, conversation, caller, files ?? []), null);
        }
        catch (JsonException)
        {
            return (null, DirectLineError.BadSyntax);
        }
    }

    private static DirectLineError? Problem(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return DirectLineError.Wrong("An activity is a JSON object.");
        }

        return Text(root, "type") is not { Length: > 0 } type ? DirectLineError.Missing("type")
            : type.Length > LongestType ? TypeTooLong
            : Is(root, "text", JsonValueKind.String) && Is(root, "from", JsonValueKind.Object) && Is(root, "attachments", JsonValueKind.Array) ? Forbidden(root, type)
            : DirectLineError.Wrong("`text` is a string, `from` an object and `attachments` a list.");
    }

    private static DirectLineError? Forbidden(JsonElement root, string type) => type.ToLowerInvariant() switch
    {
        "invoke" or "handoff" => DirectLineError.Wrong("A client cannot send an activity of this type."),
        "event" when Text(root, "name")?.StartsWith("handoff.", StringComparison.OrdinalIgnoreCase) == true =>
            DirectLineError.Wrong("A client cannot send a handoff event."),
        _ => null,
    };

    private ClientActivity Activity(JsonElement root, ConversationId conversation, Caller caller, IReadOnlyList<UploadedFile> files)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("timestamp", time.GetUtcNow());
            json.WriteString("channelId", "directline");
            json.WriteStartObject("conversation");
            json.WriteString("id", conversation.Value);
            json.WriteEndObject();
            WriteFrom(json, root, caller);
            CopyRest(json, root, replaceFiles: files.Count > 0);
            WriteFiles(json, files);
            json.WriteEndObject();
        }

        var attached = root.TryGetProperty("attachments", out var attachments) && attachments.ValueKind == JsonValueKind.Array ? attachments.GetArrayLength() : 0;
        return new ClientActivity(
            Text(root, "type")!, // "!": checked above
            Text(root, "name"),
            Said(root),
            files.Count > 0 ? files.Count : attached,
            ClientId(root),
            buffer.WrittenSpan.ToArray()) { Sent = [.. files.Select(file => new SentFile(file.Url, file.ContentType, file.Point))] };
    }

    // A button or a card may send its words as `value`, as they are or inside an object.
    private static string Said(JsonElement root) =>
        Text(root, "text") is { Length: > 0 } text ? text
        : !root.TryGetProperty("value", out var value) || value.ValueKind != JsonValueKind.Object ? Text(root, "value") ?? ""
        : string.Join(' ', value.EnumerateObject().Where(entry => entry.Value.ValueKind == JsonValueKind.String).Select(entry => entry.Value.GetString()));

    private static void WriteFrom(Utf8JsonWriter json, JsonElement root, Caller caller)
    {
        var from = root.TryGetProperty("from", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
        var id = caller.User ?? (from.ValueKind == JsonValueKind.Object ? Text(from, "id") : null) ?? caller.Named ?? "user";
        json.WriteStartObject("from");
        json.WriteString("id", id == ActivityWriter.BotId ? "user" : id);
        if (from.ValueKind == JsonValueKind.Object && Text(from, "name") is { } name)
        {
            json.WriteString("name", name);
        }

        json.WriteString("role", "user");
        json.WriteEndObject();
    }

    private static void CopyRest(Utf8JsonWriter json, JsonElement root, bool replaceFiles)
    {
        foreach (var property in root.EnumerateObject())
        {
            if (property.Name is not ("id" or "timestamp" or "channelId" or "conversation" or "from" or "recipient" or "serviceUrl" or "callerId")
                && !(replaceFiles && property.Name == "attachments"))
            {
                property.WriteTo(json);
            }
        }
    }

    private static void WriteFiles(Utf8JsonWriter json, IReadOnlyList<UploadedFile> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        json.WriteStartArray("attachments");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("contentType", file.ContentType);
            json.WriteString("contentUrl", file.Url);
            json.WriteString("name", file.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // The same message sent again carries the same id: of the client library, or else of the activity itself.
    private static string? ClientId(JsonElement root) =>
        (root.TryGetProperty("channelData", out var data) && data.ValueKind == JsonValueKind.Object ? Text(data, "clientActivityID") : null) ?? Text(root, "id");

    private static bool Is(JsonElement root, string name, JsonValueKind kind) =>
        !root.TryGetProperty(name, out var value) || value.ValueKind == kind || value.ValueKind == JsonValueKind.Null;

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
