using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CouncilBot.Bot.Storage.Texting;

namespace CouncilBot.Bot.Channels.Sms.Notify;

/// <summary>GOV.UK Notify's texts, by a template that holds nothing but the message. A reference of ours says whether Notify has a text already.</summary>
internal sealed class NotifyTransport(NotifySettings settings, ProviderWire wire, Func<string> own, TimeProvider time) : ITextTransport
{
    private readonly NotifyToken token = new(settings.ApiKey);

    /// <summary>What Notify calls a text of ours: its number and, against mixing up two databases, when it was written.</summary>
    public static string Reference(WaitingText text) => string.Create(CultureInfo.InvariantCulture, $"text-{text.Id}-{text.CreatedAt.ToUnixTimeMilliseconds()}");

    public async Task<SendResult> SendAsync(WaitingText text, CancellationToken cancellationToken)
    {
        var body = new Dictionary<string, object>
        {
            ["phone_number"] = text.Number, ["template_id"] = settings.TemplateId, ["personalisation"] = new Dictionary<string, string> { ["message"] = text.Body }, ["reference"] = Reference(text),
        };
        if (settings.SenderId.Length > 0)
        {
            body["sms_sender_id"] = settings.SenderId;
        }

        using var request = Request(HttpMethod.Post, "/v2/notifications/sms");
        request.Content = JsonContent.Create(body);
        return await wire.SendAsync(request, cancellationToken) switch
        {
            { Status: 0, NeverConnected: true } => new SendResult.Busy(null),
            { Status: >= 200 and < 300 } taken => taken.Text("id") is { Length: > 0 } id ? new SendResult.Taken(id) : new SendResult.Unknown(),
            { Status: 429 } busy => new SendResult.Busy(busy.RetryAfter),
            { Status: >= 400 and < 500 } refused => new SendResult.Refused(Trouble(refused), refused.Status),
            _ => new SendResult.Unknown(),
        };
    }

    public async Task<LookResult> FindAsync(WaitingText text, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Get, $"/v2/notifications?reference={Reference(text)}");
        var answer = await wire.SendAsync(request, cancellationToken);
        return answer.Status != (int)HttpStatusCode.OK || answer.List("notifications") is not { } found ? new LookResult.CannotTell()
            : found.Count > 0 && found[0].TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? new LookResult.Found(id.GetString() ?? "")
            : new LookResult.NotThere();
    }

    private HttpRequestMessage Request(HttpMethod method, string path) => new(method, $"{(settings.ApiUrl.Length > 0 ? settings.ApiUrl.TrimEnd('/') : own() + SmsRoutes.SandboxNotify)}{path}")
    {
        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token.Make(time.GetUtcNow())) },
    };

    // A number that is none is the phone's trouble; a template, a key or a sender that is none is ours.
    private static TextTrouble Trouble(ProviderAnswer refused) =>
        refused.Status == 400 && refused.List("errors") is [var error, ..] && error.ToString().Contains("phone_number", StringComparison.OrdinalIgnoreCase) ? TextTrouble.CannotReceive : TextTrouble.OursToMend;
}
