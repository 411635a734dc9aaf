namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>A session id, which clients with sign-in cards ask for.</summary>
internal sealed record SessionBody(string SessionId);
