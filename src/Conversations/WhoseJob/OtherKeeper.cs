namespace CouncilBot.Conversations.WhoseJob;

/// <summary>Somebody else whose job a thing may be, and the way to them.</summary>
public sealed record OtherKeeper(FillableWords Who, FillableWords Way)
{
    public FillableWords Phone { get; init; } = FillableWords.None;

    public FillableWords Link { get; init; } = FillableWords.None;
}
