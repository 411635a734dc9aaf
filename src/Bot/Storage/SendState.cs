using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Storage;

/// <summary>What the ledger knows of a send, by its key.</summary>
internal abstract record SendState
{
    private SendState()
    {
    }

    /// <summary>Never sent, or it surely never arrived.</summary>
    public sealed record New : SendState;

    /// <summary>Sent before, and no outcome is known: the program died, or no answer came.</summary>
    public sealed record Unknown(DateTimeOffset FirstSentAt) : SendState;

    public sealed record Done(ServiceOutcome Outcome) : SendState;
}
