using System.Text.Json;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>The user whom a request's body may name. Clients in use send an empty user, or nothing; whatever else is wrong is told.</summary>
internal static class NamedUser
{
    private const string Example = """{"user":{"id":"dl_..."}}""";
    private static readonly DirectLineError NotObject = DirectLineError.Wrong($"The body is a JSON object like {Example}, or empty.");
    private static readonly DirectLineError NotUser = DirectLineError.Wrong($"`user` is an object with an `id`, as in {Example}.");
    private static readonly DirectLineError NotId = DirectLineError.Wrong($"The `id` of `user` is a string, as in {Example}.");

    public static (string? User, DirectLineError? Refused) In(byte[] body)
    {
        if (body.Length == 0)
        {
            return (null, null);
        }

        try
        {
            using var json = JsonDocument.Parse(body);
            return In(json.RootElement);
        }
        catch (Exception reason) when (reason is JsonException or InvalidOperationException)
        {
            return (null, DirectLineError.BadSyntax);
        }
    }

    private static (string?, DirectLineError?) In(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return (null, NotObject);
        }

        if (!root.TryGetProperty("user", out var user) || user.ValueKind == JsonValueKind.Null)
        {
            return (null, null);
        }

        return user.ValueKind != JsonValueKind.Object ? (null, NotUser)
            : !user.TryGetProperty("id", out var id) || id.ValueKind == JsonValueKind.Null ? (null, null)
            : id.ValueKind != JsonValueKind.String ? (null, NotId)
            : Checked(id.GetString() ?? "");
    }

    private static (string?, DirectLineError?) Checked(string id) =>
        id.Length == 0 ? (null, null)
        : id.StartsWith("dl_", StringComparison.Ordinal) && id.Length is > 3 and <= 200 ? (id, null)
        : (null, DirectLineError.BadUser);
}
