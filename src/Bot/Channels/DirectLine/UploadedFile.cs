namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>A file that a resident sent: its name and kind as shown, its address, and what we keep under which name for a day.</summary>
internal sealed record UploadedFile(string Name, string ContentType, string Url, string KeptAs, byte[] Bytes)
{
    /// <summary>Where a photo says that it was taken.</summary>
    public string? Point { get; init; }
}
