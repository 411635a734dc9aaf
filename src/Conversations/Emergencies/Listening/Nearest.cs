namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>The nearest word found so far, and by how many slips of the finger it differs.</summary>
internal readonly record struct Nearest(string? Word, int Distance);
