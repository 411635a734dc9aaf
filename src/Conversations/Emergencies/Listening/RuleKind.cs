namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>What a phrase is in the file for.</summary>
internal enum RuleKind
{
    /// <summary>A sign of an emergency, whenever it happened.</summary>
    HearAlways,

    /// <summary>A sign of an emergency, unless it is said to be over.</summary>
    Hear,

    /// <summary>A sign that words about another day, or about paperwork, make void.</summary>
    HearUnlessCalm,

    /// <summary>A look-alike.</summary>
    Unless,

    /// <summary>A figure of speech that gets one line.</summary>
    Gentle,

    /// <summary>Words about another day.</summary>
    Past,

    /// <summary>Words about paperwork, or that there is no hurry.</summary>
    Calm,
}
