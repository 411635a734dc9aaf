namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>What an officer wants said and done when a step ends so.</summary>
public sealed record Handling(Wording? Words, Then Then)
{
    public int Line { get; init; }
}
