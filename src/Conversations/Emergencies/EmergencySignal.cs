namespace CouncilBot.Conversations.Emergencies;

/// <summary>A message may be about an emergency, because of these of its words. A gentle signal is a figure of speech: one line is enough.</summary>
public sealed record EmergencySignal(EmergencyCategory Category, string Because, bool Gentle);
