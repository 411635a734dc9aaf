namespace CouncilBot.Conversations.Waste;

/// <summary>Why a crew left a bin: contaminated, not-out, no-access ... at one property, or along the whole street.</summary>
public sealed record CrewNote(string Code, bool WholeStreet, DateTimeOffset At);
