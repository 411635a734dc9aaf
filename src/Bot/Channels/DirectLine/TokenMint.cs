using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>
/// Makes and reads the tokens of the Direct Line service: JSON web tokens signed with HMAC-SHA256 under a key derived from a secret,
/// so that replacing a secret also ends the tokens made under it, and every node with the same secrets knows the same tokens.
/// Only this algorithm, exactly three parts, at most 4 KB; the signature is compared before anything inside is read.
/// </summary>
internal sealed class TokenMint
{
    private const int Longest = 4096;
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);
    private readonly byte[][] secrets;
    private readonly byte[][] keys;
    private readonly TimeProvider time;

    public TokenMint(IEnumerable<string> secrets, TimeProvider time)
    {
        this.secrets = [.. secrets.Select(secret => SHA256.HashData(Encoding.UTF8.GetBytes(secret)))];
        keys = [.. secrets.Select(secret => HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), "councilbot direct line token"u8))];
        this.time = time;
    }

    /// <summary>Whether these words are one of the secrets; takes the same time whichever letter differs.</summary>
    public bool IsSecret(string words)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(words));
        var found = false;
        foreach (var secret in secrets)
        {
            found |= CryptographicOperations.FixedTimeEquals(hash, secret);
        }

        return found;
    }

    public string Make(Ticket ticket)
    {
        var claims = new TicketClaims(
            ticket.Conversation.Value, ticket.User, ticket.Use.ToString(), time.GetUtcNow().ToUnixTimeSeconds(), ticket.Expires.ToUnixTimeSeconds(), ticket.After);
        var unsigned = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, DirectLineJson.Default.TicketClaims))}";
        return $"{unsigned}.{Base64Url.EncodeToString(HMACSHA256.HashData(keys[0], Encoding.ASCII.GetBytes(unsigned)))}";
    }

    /// <summary>Reads a token; an expired one is still told apart from a forged one.</summary>
    public TicketReading Read(string token, TokenUse use, out Ticket? ticket)
    {
        ticket = null;
        if (token.Length > Longest || token.Split('.') is not [var header, var payload, var signature] || header != Header
            || !IsSigned(token[..(header.Length + 1 + payload.Length)], signature) || !TryClaims(payload, out var claims)
            || claims.Use != use.ToString())
        {
            return TicketReading.Forged;
        }

        var expires = DateTimeOffset.FromUnixTimeSeconds(claims.Exp);
        ticket = new Ticket(new ConversationId(claims.Conv), claims.User, use, expires, claims.After);
        return expires > time.GetUtcNow() ? TicketReading.Good : TicketReading.Expired;
    }

    private bool IsSigned(string signed, string signature)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (signature.Length != 43 || Base64Url.DecodeFromChars(signature, given, out _, out var length) != OperationStatus.Done || length != given.Length)
        {
            return false;
        }

        var bytes = Encoding.UTF8.GetBytes(signed);
        Span<byte> ours = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var matches = false;
        foreach (var key in keys)
        {
            HMACSHA256.HashData(key, bytes, ours);
            matches |= CryptographicOperations.FixedTimeEquals(given, ours);
        }

        return matches;
    }

    private static bool TryClaims(string payload, [NotNullWhen(true)] out TicketClaims? claims)
    {
        try
        {
            claims = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(payload), DirectLineJson.Default.TicketClaims);
        }
        catch (Exception reason) when (reason is JsonException or FormatException)
        {
            claims = null; // signed by us but not of this version: as good as forged
        }

        return claims?.Conv is not null;
    }
}
