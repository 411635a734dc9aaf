using System.Text.RegularExpressions;

namespace CouncilBot.Sandbox.Received;

/// <summary>Takes keys and tokens out of what is shown.</summary>
internal static partial class Secrets
{
    private const string Hidden = "(hidden)";
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase) { "Authorization", "Cookie", "Key", "X-Api-Key", "Api-Key", "Proxy-Authorization" };

    public static string Header(string name, string value) => Names.Contains(name) ? Hidden : value;

    /// <summary>A query or a form, in which a key may stand.</summary>
    public static string Form(string text) => Key().Replace(text, $"$1={Hidden}");

    [GeneratedRegex(@"(?<=^|[?&])(api_key|key)=[^&]*", RegexOptions.IgnoreCase)]
    private static partial Regex Key();
}
