using System.Globalization;
using System.Security.Cryptography;
using CouncilBot.Sandbox.Keeping;

namespace CouncilBot.Sandbox.Texting;

/// <summary>Twilio behind its addresses: keeps what it is given to send, delivers it as the number's state says, and reports.</summary>
internal sealed class TwilioDesk(SandboxShelves shelves, TwilioCalls calls, TimeProvider time)
{
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMilliseconds(100);

    public SentText Send(string from, string to, string body, string? callback)
    {
        var text = new SentText(NewId("SM"), "twilio", time.ThisSecond(), from, to, body, "queued", null, callback);
        shelves.Texts.Put(text);
        _ = Task.Run(() => DeliverAsync(text));
        return text;
    }

    /// <summary>A phone sends a text: it is kept, and posted to the council's address. Gives the status of the answer, 0 for none.</summary>
    public async Task<int> ReceiveAsync(string from, string to, string body, string webhook, IReadOnlyList<(string Url, string Type)> media)
    {
        var text = new SentText(NewId(media.Count > 0 ? "MM" : "SM"), "phone", time.ThisSecond(), from, to, body, "received");
        shelves.Texts.Put(text);
        var fields = new Dictionary<string, string>
        {
            ["MessageSid"] = text.Id, ["SmsSid"] = text.Id, ["SmsMessageSid"] = text.Id, ["AccountSid"] = SandboxPhones.AccountSid, ["From"] = from, ["To"] = to, ["Body"] = body,
            ["NumSegments"] = text.Segments.ToString(CultureInfo.InvariantCulture), ["NumMedia"] = media.Count.ToString(CultureInfo.InvariantCulture), ["SmsStatus"] = "received", ["ApiVersion"] = "2010-04-01",
        };
        for (var at = 0; at < media.Count; at++)
        {
            fields[string.Create(CultureInfo.InvariantCulture, $"MediaUrl{at}")] = media[at].Url;
            fields[string.Create(CultureInfo.InvariantCulture, $"MediaContentType{at}")] = media[at].Type;
        }

        return await calls.PostAsync(webhook, fields);
    }

    /// <summary>As Twilio's list shows a text.</summary>
    public static object Shown(SentText text) => new
    {
        sid = text.Id, account_sid = SandboxPhones.AccountSid, to = text.To, from = text.From, body = text.Body, status = text.Status, direction = text.Provider == "phone" ? "inbound" : "outbound-api",
        num_segments = text.Segments.ToString(CultureInfo.InvariantCulture), num_media = "0", error_code = text.ErrorCode, error_message = (string?)null,
        date_created = Date(text.At), date_updated = Date(text.At), date_sent = text.Status == "queued" ? null : Date(text.At), price = (string?)null, price_unit = "USD", api_version = "2010-04-01",
        uri = $"/2010-04-01/Accounts/{SandboxPhones.AccountSid}/Messages/{text.Id}.json",
    };

    private async Task DeliverAsync(SentText text)
    {
        await Task.Delay(OnItsWay);
        int? failure = shelves.TextNumbers.Find(text.To)?.State switch
        {
            "queueFull" => 30001, "unreachable" => 30003, "blocked" => 30004, "unknown" => 30005, "landline" => 30006, _ => null,
        };
        var delivered = text with { Status = failure switch { null => "delivered", 30001 => "failed", _ => "undelivered" }, ErrorCode = failure };
        shelves.Texts.Put(delivered);
        if (text.StatusCallback is not { Length: > 0 } callback)
        {
            return;
        }

        var fields = new Dictionary<string, string>
        {
            ["MessageSid"] = text.Id, ["SmsSid"] = text.Id, ["MessageStatus"] = delivered.Status, ["SmsStatus"] = delivered.Status, ["AccountSid"] = SandboxPhones.AccountSid, ["From"] = text.From, ["To"] = text.To, ["ApiVersion"] = "2010-04-01",
        };
        if (failure is { } code)
        {
            fields["ErrorCode"] = code.ToString(CultureInfo.InvariantCulture);
        }

        await calls.PostAsync(callback, fields);
    }

    private static string Date(DateTimeOffset at) => at.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);

    private static string NewId(string kind) => kind + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
