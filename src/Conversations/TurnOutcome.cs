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
}
