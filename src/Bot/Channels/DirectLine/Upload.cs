namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>What an upload held: the activity that its files belong to, and the files as kept.</summary>
internal sealed record Upload(byte[] Activity, IReadOnlyList<UploadedFile> Files);
