using System.Security.Cryptography;
using System.Text;

namespace CouncilBot.Bot.Services;

/// <summary>The name under which a system knows one of our calls: always the same for the same key, and telling nothing of the conversation.</summary>
internal static class ExternalId
{
    private const int Letters = 32;

    public static string Of(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..Letters];
}
