namespace CouncilBot.Conversations;

/// <summary>How a turn ended. Every figure about turns is built from this closed set.</summary>
public enum TurnOutcome
{
    Greeted,
    AlreadyGreeted,
    Emergency,
    Command,
    PersonAsked,
    Answered,
    Clarified,
    Unknown,
    NotReadable,
    Failed,
    OptedOut,
    OptedIn,

    /// <summary>A transaction is under way and its question stands open.</summary>
    Asking,

    /// <summary>A transaction ended with what the resident came for.</summary>
    Completed,

    /// <summary>A transaction ended because it cannot be done; the resident was told why.</summary>
    CouldNot,

    /// <summary>The resident left a transaction.</summary>
    Left,
    HandedOver,

    /// <summary>A system was down: the request is kept and will be sent.</summary>
    KeptForLater,

    /// <summary>Only the beginning of a thought, which is answered with its rest.</summary>
    HeardInPart,
}
