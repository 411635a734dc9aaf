namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>What happens after an outcome's words.</summary>
public abstract record Then
{
    private Then()
    {
    }

    public sealed record CarryOn : Then;

    /// <summary>The dialog ends with what the resident came for.</summary>
    public sealed record Finish : Then;

    /// <summary>The dialog ends because it cannot go on; the resident was told why.</summary>
    public sealed record Stop : Then;

    /// <summary>This question is asked again, and what was chosen from it is forgotten.</summary>
    public sealed record AskAgain(string Name) : Then;

    public sealed record HandOver(string Team) : Then;

    /// <summary>The call is kept and tried again for so long; its outcome is told when it comes.</summary>
    public sealed record KeepTrying(TimeSpan For) : Then;
}
