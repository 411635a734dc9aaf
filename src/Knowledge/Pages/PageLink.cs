using System.Text.RegularExpressions;

namespace CouncilBot.Knowledge.Pages;

/// <summary>A link in a page's text as its officer wrote it, well or badly, and the line on which it begins.</summary>
internal sealed partial record PageLink(string Written, string Words, string Address, bool IsClosed, int Line)
{
    private const string ToTopic = "topic:";

    /// <summary>The topic that it leads to, when it is written as a link to a topic must be.</summary>
    public string? Topic => IsClosed && TopicAddress().IsMatch(Address) ? Address[ToTopic.Length..] : null;

    /// <summary>Whether a topic was meant, however it was written.</summary>
    public bool MeansTopic => Address.Trim().StartsWith(ToTopic, StringComparison.OrdinalIgnoreCase);

    public bool HasWords => !string.IsNullOrWhiteSpace(Words);

    public bool LeadsSomewhere => IsClosed && (Topic is not null || OtherAddress().IsMatch(Address));

    /// <summary>Every link in the text, whose first line is this one of its file. What only looks like one counts: it would be shown as it is written.</summary>
    public static IEnumerable<PageLink> In(string body, int firstLine)
    {
        var line = firstLine;
        var at = 0;
        foreach (Match found in Link().Matches(body))
        {
            line += body.AsSpan(at, found.Index - at).Count('\n');
            at = found.Index;
            yield return new PageLink(
                found.Value, found.Groups["words"].Value, found.Groups["address"].Value.TrimEnd(), found.Groups["closed"].Length > 0, line);
        }
    }

    // A link; or a link without its end; or `topic:` where no link is, as after a space between ] and (.
    [GeneratedRegex(@"\[(?<words>[^\[\]]*)\]\((?<address>[^()\n]*)(?<closed>\)?)|\(\s*(?<address>topic:[^()\n]*)\)?|(?<address>\btopic:[a-z0-9-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex("^topic:[a-z0-9-]+$")]
    private static partial Regex TopicAddress();

    // The addresses that the website and the chat let through.
    [GeneratedRegex(@"^(https?://[^\s/]+\S*|tel:[+0-9 ]+|mailto:\S+@\S+|[/#]\S*)$")]
    private static partial Regex OtherAddress();
}
