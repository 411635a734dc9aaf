namespace CouncilBot.Bot.Channels.Sms.Twilio;

/// <summary>The account at Twilio that carries our texts.</summary>
internal sealed class TwilioSettings
{
    public string AccountSid { get; set; } = "";

    public string AuthToken { get; set; } = "";

    /// <summary>Our number, like +441632960100, from which a text goes that answers none.</summary>
    public string From { get; set; } = "";

    public string ApiUrl { get; set; } = "";

    /// <summary>How Twilio reaches us, like https://chat.wrenshire.example: what it signs begins with this.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Addresses of proxies whose word on host and scheme we take when no public URL is set.</summary>
    public IList<string> TrustedProxies { get; init; } = [];
}
