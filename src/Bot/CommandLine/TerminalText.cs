using System.Text.RegularExpressions;
using CouncilBot.Bot.Site;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Texts;

namespace CouncilBot.Bot.CommandLine;

/// <summary>A reply as the terminal shows it: the text as officers wrote it, links as whole addresses to follow, and the choices numbered.</summary>
internal sealed partial class TerminalText(string site)
{
    public static TerminalText For(Council council) => new(SiteAddress.Expected(council, Environment.GetEnvironmentVariable("ASPNETCORE_URLS")));

    public string Of(Reply reply) =>
        string.Join('\n', [LinksShown(SiteAddress.Absolute(reply.Text, site)), .. reply.Choices.Select((choice, index) => $"  {index + 1}. {choice}")]);

    /// <summary>A text message, and how many segments it is charged as.</summary>
    public static string Counted(string text)
    {
        var segments = TextLength.Segments(text);
        return $"{text}\n[{text.Length} characters, {segments} {(segments == 1 ? "segment" : "segments")}]";
    }

    /// <summary>Links as words followed by their address, for where nothing can be clicked but an address.</summary>
    public static string LinksShown(string markdown) => Link().Replace(markdown, "$1 ($2)");

    [GeneratedRegex(@"\[([^\]]+)\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
