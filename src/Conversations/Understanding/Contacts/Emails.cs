using System.Text.RegularExpressions;

namespace CouncilBot.Conversations.Understanding.Contacts;

/// <summary>Finds email addresses: as written, with stray spaces around the @, or read out ("jo at site dot co dot uk").</summary>
public static class Emails
{
    private static readonly Regex[] Ways =
    [
        // As written. Not after a letter of another address, nor a dot.
        new(@"(?<![a-z0-9.!#$%&'*+/=?^_`{|}~@-])[a-z0-9_!#$%&'*+=?^`{|}~-][a-z0-9._!#$%&'*+=?^`{|}~-]{0,63}@[a-z0-9.-]{1,190}[a-z](?![a-z0-9_@]|\.[a-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
        new(@"(?<![a-z0-9.@_-])[a-z0-9._+-]{1,64} ?@ ?[a-z0-9-]{1,63}(?: ?\. ?(?:com|co|uk|org|net|gov|ac|me|info))+(?![a-z0-9_@.-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
        new(@"(?<![a-z0-9.@_-])[a-z0-9._+-]{1,64}(?: dot [a-z0-9_+-]{1,64}){0,3} ?(?: at |@) ?[a-z0-9-]{1,63}(?: ?(?: dot |\.) ?[a-z0-9-]{1,24}){0,3} ?(?: dot |\.) ?(?:com|uk|org|net|gov|ac|me|info|eu)(?![a-z0-9_@-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
    ];

    public static IReadOnlyList<Found<EmailAddress>> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = Bounded.Text(text);
        var found = new List<Found<EmailAddress>>();
        if (!text.Contains('@', StringComparison.Ordinal) && !text.Contains(" dot ", StringComparison.OrdinalIgnoreCase))
        {
            return found;
        }

        foreach (var match in Ways.SelectMany(way => way.Matches(text)))
        {
            if (found.TrueForAll(other => match.Index >= other.End || match.Index + match.Length <= other.Start) && EmailAddress.TryParse(Joined(match.Value), out var email))
            {
                found.Add(new Found<EmailAddress>(email, match.Index, match.Index + match.Length));
            }
        }

        return [.. found.OrderBy(one => one.Start)];
    }

    /// <summary>The address, if the message is one and nothing else.</summary>
    public static Found<EmailAddress>? Only(string text) => WholeMessage.Only(text, Find(text));

    private static string Joined(string typed) => typed
        .Replace(" dot ", ".", StringComparison.OrdinalIgnoreCase)
        .Replace(" at ", "@", StringComparison.OrdinalIgnoreCase)
        .Replace(" ", "", StringComparison.Ordinal);
}
