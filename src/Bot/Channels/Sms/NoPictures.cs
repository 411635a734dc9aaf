using CouncilBot.Bot.Channels.DirectLine;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>For a provider that carries no pictures.</summary>
internal sealed class NoPictures : IPictureSource
{
    public Task<(byte[] Bytes, FileKind Kind)?> FetchAsync(string url, CancellationToken cancellationToken) => Task.FromResult<(byte[], FileKind)?>(null);
}
