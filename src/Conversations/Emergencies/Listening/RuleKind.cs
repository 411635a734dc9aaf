namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>What a phrase is in the file for.</summary>
internal enum RuleKind
{
    /// <summary>A sign of an emergency.</summary>
    Hear,

    /// <summary>A sign that words about another day, or about paperwork, make void.</summary>
    HearUnlessCalm,

    /// <summary>A look-alike.</summary>
    Unless,

    /// <summary>A figure of speech that gets one line.</summary>
    Gentle,

    /// <summary>Words about another day, or about paperwork.</summary>
    Calm,
}
