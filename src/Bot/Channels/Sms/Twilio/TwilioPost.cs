using System.Text.Json;
using CouncilBot.Bot.Channels.DirectLine;
using Microsoft.AspNetCore.WebUtilities;

namespace CouncilBot.Bot.Channels.Sms.Twilio;

/// <summary>What Twilio posted, by name, once its signature was found right.</summary>
internal sealed class TwilioPost
{
    private readonly Dictionary<string, string[]> fields;

    private TwilioPost(Dictionary<string, string[]> fields) => this.fields = fields;

    public string this[string name] => fields.TryGetValue(name, out var values) ? values[0] : "";

    /// <summary>Null when it is not signed with the account's token as it stands.</summary>
    public static async Task<TwilioPost?> ReadAsync(HttpRequest request, string url, string authToken, CancellationToken cancellationToken)
    {
        if (request.Headers["X-Twilio-Signature"] is not [{ Length: > 0 and < 200 } signature] || await RequestBody.ReadAsync(request, cancellationToken) is not { } body)
        {
            return null;
        }

        var isForm = request.ContentType is null || request.ContentType.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
        var fields = isForm ? await FormAsync(body, cancellationToken) : [];
        if (!TwilioSignature.IsRight(authToken, signature, url, fields) || !(isForm || TwilioSignature.IsRightBody(TwilioSignature.HashIn(request.Query), body)))
        {
            return null;
        }

        return new TwilioPost(isForm ? fields : Json(body));
    }

    private static async Task<Dictionary<string, string[]>> FormAsync(byte[] body, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(body);
        using var reader = new FormReader(stream) { ValueCountLimit = 256 };
        try
        {
            return (await reader.ReadFormAsync(cancellationToken)).ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray(), StringComparer.Ordinal);
        }
        catch (InvalidDataException)
        {
            return []; // then the signature cannot be right
        }
    }

    private static Dictionary<string, string[]> Json(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind != JsonValueKind.Object ? [] : json.RootElement.EnumerateObject()
                .DistinctBy(property => property.Name).ToDictionary(property => property.Name, property => new[] { property.Value.ToString() }, StringComparer.Ordinal);
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
