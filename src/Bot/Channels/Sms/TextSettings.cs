namespace CouncilBot.Bot.Channels.Sms;

/// <summary>What an operator may set about text messages, whoever carries them.</summary>
internal sealed class TextSettings
{
    /// <summary>Who carries our texts: twilio or notify. Empty: whichever is set, and in Development the Sandbox's Twilio.</summary>
    public string Provider { get; set; } = "";

    /// <summary>Calling codes of other countries whose phones are answered, like 353. Ours is answered always.</summary>
    public IList<string> Countries { get; init; } = [];

    /// <summary>The most segments that are sent in a day; only signposts to emergency help go out above it.</summary>
    public int DailySegments { get; set; } = 5_000;
}
