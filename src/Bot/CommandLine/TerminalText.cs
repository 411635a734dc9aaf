using CouncilBot.Bot.Channels.Sms;
using CouncilBot.Bot.Site;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Councils;

namespace CouncilBot.Bot.CommandLine;

/// <summary>A reply as the terminal shows it: the text as officers wrote it, links as whole addresses to follow, and the choices numbered.</summary>
internal sealed class TerminalText(string site)
{
    public static TerminalText For(Council council) => new(SiteAddress.Expected(council, Environment.GetEnvironmentVariable("ASPNETCORE_URLS")));

    public string Of(Reply reply) =>
        string.Join('\n', [SmsText.LinksShown(SiteAddress.Absolute(reply.Text, site)), .. reply.Choices.Select((choice, index) => $"  {index + 1}. {choice}")]);

    /// <summary>The reply as a text message, and what that costs.</summary>
    public string AsSms(Reply reply) => SmsText.Shown(reply with
    {
        Text = SiteAddress.Absolute(reply.Text, site),
        Sms = reply.Sms is null ? null : SiteAddress.Absolute(reply.Sms, site),
    });
}
