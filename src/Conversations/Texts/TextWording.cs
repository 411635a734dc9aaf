using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Texts;

/// <summary>Words from the web made fit for a phone: no Markdown, and no links but to the council's own site.</summary>
/// <param name="website">The council's website; without one, no link is sent.</param>
/// <param name="elsewhere">What stands in the place of another site's address.</param>
internal sealed partial class TextWording(string website, string elsewhere)
{
    private readonly string domain = !Uri.TryCreate(website, UriKind.Absolute, out var address) ? ""
        : address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;

    public string Of(string markdown)
    {
        var text = Link().Replace(markdown, link => Shown(link.Groups[1].Value, link.Groups[2].Value));
        text = Address().Replace(text, found => IsOurs(found.Value) ? found.Value : elsewhere + Trail().Match(found.Value).Value);
        text = Heading().Replace(Marks().Replace(text, ""), "");
        return Blank().Replace(TextAlphabet.Of(text.ReplaceLineEndings("\n")), "\n").Trim();
    }

    // The words are worth reading without the address, unless they are an address themselves.
    private string Shown(string words, string target)
    {
        var whole = target.StartsWith('/') ? website + target : target;
        return website.Length == 0 || !IsOurs(whole) ? words
            : Address().IsMatch(words) ? whole
            : $"{words}: {whole}";
    }

    private bool IsOurs(string address) => domain.Length > 0
        && Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address : $"https://{address}", UriKind.Absolute, out var uri)
        && (uri.Host == domain || uri.Host.EndsWith($".{domain}", StringComparison.Ordinal));

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    // With a scheme, or with the look of one of the web: what a phone would make a link of. E-mail addresses are none.
    [GeneratedRegex(@"(?<![@\w.-])(?:https?://[^\s<>()]+|(?:[a-z0-9-]+\.)+(?:uk|com|org|net|info|eu|example)\b(?!@)(?:/[^\s<>()]*)?)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"[.,;:!?]*$")]
    private static partial Regex Trail();

    [GeneratedRegex(@"\*\*|__|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|`")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:#+|>) +", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[ \t]*\n\s*")]
    private static partial Regex Blank();
}
