namespace CouncilBot.Conversations;

/// <summary>What arrived: a resident came in, or said something.</summary>
public enum InboundKind
{
    Joined,
    Said,
}
