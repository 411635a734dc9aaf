namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>What a token is good for: to talk, to open one stream, or to get a new token for the same conversation later.</summary>
internal enum TokenUse
{
    Talk,
    Stream,
    Resume,
}
