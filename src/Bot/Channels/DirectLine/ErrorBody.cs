namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>How an error is told to a client: a code that stays the same, and a message for the person who reads the log.</summary>
internal sealed record ErrorBody(ErrorDetail Error);
