using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CouncilBot.Bot.Storage.Texting;

namespace CouncilBot.Bot.Channels.Sms.Twilio;

/// <summary>Twilio's Messages.json. It knows no key for "the same again", so what nobody knows of is looked for in its list.</summary>
internal sealed class TwilioTransport(TwilioSettings settings, ProviderWire wire, Func<string> own, Outbox outbox) : ITextTransport
{
    /// <summary>In the address that Twilio reports to, so that a report tells which text it is about even if the answer to it was lost.</summary>
    public const string TextInQuery = "text";

    /// <summary>The newest come first, and one phone gets fewer than these in the hours that a text is tried for.</summary>
    private const int Listed = 500;

    /// <summary>How far Twilio's clock and ours may be apart.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(2);

    private readonly AuthenticationHeaderValue account = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.AccountSid}:{settings.AuthToken}")));

    private string Root => settings.PublicUrl.Length > 0 ? settings.PublicUrl.TrimEnd('/') : own();

    public async Task<SendResult> SendAsync(WaitingText text, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Post, "");
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["To"] = text.Number,
            ["From"] = text.Ours,
            ["Body"] = text.Body,
            ["StatusCallback"] = string.Create(CultureInfo.InvariantCulture, $"{Root}{SmsRoutes.TwilioStatus}?{TextInQuery}={text.Id}"),
        });
        return await wire.SendAsync(request, cancellationToken) switch
        {
            { Status: 0, NeverConnected: true } => new SendResult.Busy(null),
            { Status: >= 200 and < 300 } taken => taken.Text("sid") is { Length: > 0 } sid ? new SendResult.Taken(sid) : new SendResult.Unknown(),
            { Status: 429 } busy => new SendResult.Busy(busy.RetryAfter),
            { Status: >= 400 and < 500 } refused => Refused(refused.Number("code") ?? refused.Status, refused.RetryAfter),
            _ => new SendResult.Unknown(),
        };
    }

    // Not asked for by the date of sending: what is queued has none yet.
    public async Task<LookResult> FindAsync(WaitingText text, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"?To={Uri.EscapeDataString(text.Number)}&From={Uri.EscapeDataString(text.Ours)}&PageSize={Listed}"));
        var answer = await wire.SendAsync(request, cancellationToken);
        if (answer.Status != 200 || answer.List("messages") is not { } messages)
        {
            return new LookResult.CannotTell();
        }

        // The same words may have been sent twice on purpose: one that we know to be another text is not this one.
        foreach (var message in messages.Where(message => IsLike(message, text)))
        {
            var sid = Text(message, "sid");
            if (sid.Length > 0 && !await outbox.IsKnownAsync(sid))
            {
                return new LookResult.Found(sid);
            }
        }

        return new LookResult.NotThere();
    }

    private HttpRequestMessage Request(HttpMethod method, string query) =>
        new(method, $"{Api()}/2010-04-01/Accounts/{settings.AccountSid}/Messages.json{query}") { Headers = { Authorization = account } };

    private string Api() => settings.ApiUrl.Length > 0 ? settings.ApiUrl.TrimEnd('/') : own() + SmsRoutes.SandboxTwilio;

    private static bool IsLike(JsonElement message, WaitingText text) =>
        Text(message, "body") == text.Body && Text(message, "to") == text.Number
        && (!DateTimeOffset.TryParse(Text(message, "date_created"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created) || created >= (text.BegunAt ?? text.CreatedAt) - Apart);

    private static string Text(JsonElement message, string name) =>
        message.ValueKind == JsonValueKind.Object && message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private static SendResult Refused(int code, TimeSpan? wait) =>
        TwilioErrors.Of(code) is TextTrouble.QueueFull ? new SendResult.Busy(wait) : new SendResult.Refused(TwilioErrors.Of(code), code);
}
