using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CouncilBot.Bot.Channels.Sms.Twilio;

/// <summary>
/// Twilio's signature on what it posts: an HMAC-SHA1 with the account's token over the URL that it posted to and, of a form, every name and value in order.
/// Of JSON the URL holds a hash of the body. Twilio itself is of two minds about a usual port in the URL, so it may be there or not.
/// </summary>
internal static class TwilioSignature
{
    private const string BodyHash = "bodySHA256";

    [SuppressMessage("Security", "CA5350", Justification = "It is what Twilio signs with.")]
    public static string Of(string authToken, string url, IEnumerable<KeyValuePair<string, string[]>> form)
    {
        var signed = new StringBuilder(url);
        foreach (var (name, values) in form.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            foreach (var value in values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                signed.Append(name).Append(value);
            }
        }

        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString())));
    }

    public static bool IsRight(string authToken, string signature, string url, IReadOnlyCollection<KeyValuePair<string, string[]>> form)
    {
        var given = Encoding.UTF8.GetBytes(signature);
        var isRight = false;
        foreach (var each in Spellings(url))
        {
            isRight |= CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(Of(authToken, each, form)));
        }

        return isRight;
    }

    /// <summary>Whether the hash in the URL, which the signature covers, is that of this body.</summary>
    public static bool IsRightBody(string? hash, ReadOnlySpan<byte> body) =>
        hash is { Length: 64 } && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(hash.ToLowerInvariant()), Encoding.UTF8.GetBytes(Convert.ToHexStringLower(SHA256.HashData(body))));

    public static string? HashIn(IQueryCollection query) => query[BodyHash] is [{ } hash] ? hash : null;

    // As it stands, and with the usual port put in or taken out.
    private static IEnumerable<string> Spellings(string url)
    {
        var hostAt = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = url.IndexOfAny(['/', '?'], hostAt) is >= 0 and var at ? at : url.Length;
        var host = url[hostAt..end];
        var port = host.LastIndexOf(':') is >= 0 and var colon && !host.EndsWith(']') ? host[colon..] : "";
        var usual = url.StartsWith("https:", StringComparison.Ordinal) ? ":443" : ":80";
        yield return url;
        yield return $"{url[..hostAt]}{host[..^port.Length]}{(port.Length == 0 ? usual : "")}{url[end..]}";
    }
}
