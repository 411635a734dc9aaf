namespace CouncilBot.Conversations.Emergencies;

/// <summary>A message may be about an emergency, because of these of its words.</summary>
/// <param name="Category">Which kind.</param>
/// <param name="Because">What in the message speaks for it.</param>
/// <param name="Gentle">A figure of speech: one line is enough.</param>
public sealed record EmergencySignal(EmergencyCategory Category, string Because, bool Gentle)
{
    /// <summary>One of the safeguarding lead's own signs was heard.</summary>
    public bool Certain { get; init; }

    /// <summary>It may as well be none: then what was asked is answered too, below the signpost.</summary>
    public bool Unsure { get; init; }
}
