using CouncilBot.Bot.Storage.Texting;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Hands texts to a provider. It decides nothing about trying again.</summary>
internal interface ITextTransport
{
    Task<SendResult> SendAsync(WaitingText text, CancellationToken cancellationToken);

    /// <summary>Looks whether the provider has this text, though its answer never came.</summary>
    Task<LookResult> FindAsync(WaitingText text, CancellationToken cancellationToken);
}
