using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Understanding.Contacts;

/// <summary>Finds web addresses: with http or www, or a bare name that ends as the names of websites do.</summary>
public static partial class Urls
{
    public static IReadOnlyList<Found<string>> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Found<string>>();
        foreach (Match match in Shape().Matches(Bounded.Text(text)))
        {
            var url = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', '\'', '"', ')', ']', '>', '-');
            if (Uri.TryCreate(url.Contains("://", StringComparison.Ordinal) ? url : "http://" + url, UriKind.Absolute, out var address) && IsNamed(address))
            {
                found.Add(new Found<string>(url, match.Index, match.Index + url.Length));
            }
        }

        return found;
    }

    public static Found<string>? Only(string text) => WholeMessage.Only(text, Find(text));

    // "http://362" names no site.
    private static bool IsNamed(Uri address) => address.Host is "localhost" || (address.Host.Contains('.', StringComparison.Ordinal) && !address.OriginalString.EndsWith("://", StringComparison.Ordinal));

    [GeneratedRegex(
        @"(?<![a-z0-9@.])(?:https?://[a-z0-9][^\s<>""]{1,500}|(?:www\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?::\d{2,5})?(?:[/?#][^\s<>""]{0,500})?"
        + @"|(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}(?:com|uk|org|net|gov|edu|info|biz|io|eu|wales|scot|london|cymru|example)(?:\.[a-z]{2})?(?![a-z0-9@-])(?::\d{2,5})?(?:[/?#][^\s<>""]{0,500})?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
