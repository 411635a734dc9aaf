namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Who carries our texts.</summary>
internal enum TextProvider
{
    None,
    Twilio,
    Notify,
}
