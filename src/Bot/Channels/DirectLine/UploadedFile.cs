namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>A file that a resident sent and we kept for a day.</summary>
internal sealed record UploadedFile(string Name, string ContentType, string Url);
