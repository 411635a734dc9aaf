namespace CouncilBot.Conversations.Waste;

/// <summary>The rules by which a missed bin is judged, in the order in which they are asked.</summary>
public enum MissedBinRule
{
    ContainerIsThere,
    OpenReport,
    CrewNote,
    TooEarly,
    RoundUnfinished,
    TooLate,
    Assisted,
    Accepted,
}
