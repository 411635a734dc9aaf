namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>What came of reading a token.</summary>
internal enum TicketReading
{
    Good,
    Expired,
    Forged,
}
