using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CouncilBot.Bot.Channels.Sms.Notify;

/// <summary>Makes the tokens that Notify wants: JWTs of half a minute, signed with the secret at the end of the API key.</summary>
internal sealed class NotifyToken(string apiKey)
{
    private const int IdLength = 36;
    private static readonly string Header = Base64Url.EncodeToString("""{"typ":"JWT","alg":"HS256"}"""u8);

    /// <summary>Whether it ends with a service's id and a secret.</summary>
    public static bool IsKey(string apiKey) =>
        apiKey.Length > (2 * IdLength) + 1 && apiKey[^(IdLength + 1)] == '-' && Guid.TryParseExact(apiKey[^IdLength..], "D", out _) && Guid.TryParseExact(Service(apiKey), "D", out _);

    public string Make(DateTimeOffset now)
    {
        var claims = string.Create(CultureInfo.InvariantCulture, $$"""{"iss":"{{Service(apiKey)}}","iat":{{now.ToUnixTimeSeconds()}}}""");
        var payload = $"{Header}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(claims))}";
        return $"{payload}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(apiKey[^IdLength..]), Encoding.UTF8.GetBytes(payload)))}";
    }

    private static string Service(string apiKey) => apiKey[^((2 * IdLength) + 1)..^(IdLength + 1)];
}
