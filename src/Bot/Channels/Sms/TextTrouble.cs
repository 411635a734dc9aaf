namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Why a text did not reach its phone; each is handled in its own way.</summary>
internal enum TextTrouble
{
    /// <summary>The phone said stop to the network.</summary>
    OptedOut,

    /// <summary>A landline, or no number that anybody has.</summary>
    CannotReceive,

    /// <summary>Switched off or out of reach.</summary>
    Unreachable,

    /// <summary>The network, or the phone, refuses texts from us.</summary>
    Blocked,

    /// <summary>More is queued at the provider than it will hold.</summary>
    QueueFull,

    /// <summary>The account, the sender or the text is not as the provider wants it: an operator must look.</summary>
    OursToMend,

    /// <summary>Not said.</summary>
    Other,
}
