namespace CouncilBot.Conversations.Emergencies;
public sealed record EmergencyCategory(string Id, string Title, string Say, string Sms, bool QuickExit);
