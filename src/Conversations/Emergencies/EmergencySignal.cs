namespace CouncilBot.Conversations.Emergencies;
public sealed record EmergencySignal(EmergencyCategory Category, string Because, bool Gentle);
