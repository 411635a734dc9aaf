using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>A reply as a text message: officers' own words for texts where there are some, no Markdown, choices by number.</summary>
internal static partial class SmsText
{
    public static string Of(Reply reply) =>
        string.Join('\n', [Plain(reply.Sms ?? reply.Text), .. reply.Choices.Select((choice, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1} {choice}"))]);

    /// <summary>The text and what it costs to send.</summary>
    public static string Shown(Reply reply)
    {
        var text = Of(reply);
        var segments = SmsSegments.Count(text);
        return $"{text}\n[{text.Length} characters, {segments} {(segments == 1 ? "text" : "texts")}]";
    }

    /// <summary>Links as words followed by their address, for where nothing can be clicked but an address.</summary>
    public static string LinksShown(string markdown) => Link().Replace(markdown, "$1 ($2)");

    private static string Plain(string markdown)
    {
        var text = LinksShown(markdown).Replace("**", "", StringComparison.Ordinal);
        return Blank().Replace(text, "\n").Trim();
    }

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex Blank();
}
