namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>One word of a message, and where in the message it was.</summary>
internal readonly record struct HeardWord(KnownWord Known, int Start, int End);
