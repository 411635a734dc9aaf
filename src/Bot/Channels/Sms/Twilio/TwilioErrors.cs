namespace CouncilBot.Bot.Channels.Sms.Twilio;

/// <summary>Twilio's error codes, as far as each asks for something else.</summary>
internal static class TwilioErrors
{
    public static TextTrouble Of(int code) => code switch
    {
        21610 => TextTrouble.OptedOut,
        21211 or 21214 or 21217 or 21614 or 30005 or 30006 => TextTrouble.CannotReceive,
        30003 => TextTrouble.Unreachable,
        30004 or 21612 or 21408 => TextTrouble.Blocked,
        30001 or 21611 or 20429 or 14107 => TextTrouble.QueueFull,
        20003 or 20404 or 21212 or 21602 or 21603 or 21604 or 21606 or 21617 or 21659 or 30002 or 30007 => TextTrouble.OursToMend,
        _ => TextTrouble.Other,
    };
}
