namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>A code and what to do about it.</summary>
internal sealed record ErrorDetail(string Code, string Message);
