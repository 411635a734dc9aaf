namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>One part of an upload: a file, or the activity that the files belong to.</summary>
internal sealed record UploadPart(string? Name, string? ContentType, byte[] Bytes)
{
    public bool IsActivity { get; init; }
}
