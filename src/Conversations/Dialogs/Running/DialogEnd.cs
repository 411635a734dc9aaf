namespace CouncilBot.Conversations.Dialogs.Running;

/// <summary>Where a dialog stands after it has gone on as far as it can.</summary>
public enum DialogEnd
{
    /// <summary>A question is open.</summary>
    Asking,

    /// <summary>The resident got what they came for.</summary>
    Finished,

    /// <summary>It cannot go on, and the resident was told why.</summary>
    Stopped,

    /// <summary>People take it from here.</summary>
    HandedOver,

    /// <summary>It was sent to a system that is down, and is kept until that is back.</summary>
    Kept,
}
