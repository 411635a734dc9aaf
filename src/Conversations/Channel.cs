namespace CouncilBot.Conversations;

/// <summary>How the resident reaches us.</summary>
public enum Channel
{
    Web,
    Sms,
    Terminal,
}
