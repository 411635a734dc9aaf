namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Clues that were enough together, what most of them are about, and from which word to which they were.</summary>
internal readonly record struct HeardClues(int Category, int From, int To);
