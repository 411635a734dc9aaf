using CouncilBot.Conversations.Handing;

namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>What a dialog says, and where it stands then.</summary>
internal sealed record Told(DialogRun Run, Reply Reply, DialogEnd End)
{
    /// <summary>What people are to take over.</summary>
    public Case? Case { get; init; }

    /// <summary>What is to be sent when its system is back.</summary>
    public KeptRequest? Kept { get; init; }
}
