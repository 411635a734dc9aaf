using CouncilBot.Bot.Channels.DirectLine;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Fetches a picture from where a provider says that it is.</summary>
internal interface IPictureSource
{
    /// <summary>Null when it is too big, of a kind that we do not take, or not where we may fetch from. Throws when a later try may work.</summary>
    Task<(byte[] Bytes, FileKind Kind)?> FetchAsync(string url, CancellationToken cancellationToken);
}
