namespace CouncilBot.Conversations.Understanding.Choices;

/// <summary>Where words lean: to yes, to no, to neither ("not sure"), or nowhere ("please").</summary>
internal enum Leaning
{
    Yes,
    No,
    Neither,
    Nowhere,

    /// <summary>Yes if nothing else is said: "it is", "good".</summary>
    WeakYes,

    /// <summary>No if nothing else is said: "it isn't".</summary>
    WeakNo,
}
