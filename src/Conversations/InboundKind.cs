namespace CouncilBot.Conversations;

/// <summary>What arrived: a resident came in, or said something. The numbers are stored.</summary>
public enum InboundKind
{
    Joined,
    Said,

    /// <summary>The network took a text for "send me nothing more", and has told the resident so.</summary>
    OptedOut = 10,

    /// <summary>The network took a text for "you may send to me again", and has told the resident so.</summary>
    OptedIn = 11,

    /// <summary>The resident came over from another channel with a code; the text is the id of the phone's conversation.</summary>
    Continued = 12,

    /// <summary>No resident's doing: a system has answered to what was kept for it.</summary>
    OutcomeCame = 20,
}
