using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Understanding.Contacts;

/// <summary>An email address that post could reach, its domain in small letters.</summary>
public sealed partial record EmailAddress
{
    private const int Longest = 254;

    private EmailAddress(string value) => Value = value;

    public string Value { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? email)
    {
        var trimmed = (text ?? "").Trim();
        var at = trimmed.LastIndexOf('@');
        email = trimmed.Length <= Longest && at is > 0 and <= 64 && Shape().IsMatch(trimmed)
            ? new EmailAddress(trimmed[..at] + trimmed[at..].ToLowerInvariant())
            : null;
        return email is not null;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shape();
}
