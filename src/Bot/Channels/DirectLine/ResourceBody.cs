namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>The id of what was just accepted.</summary>
internal sealed record ResourceBody(string Id);
