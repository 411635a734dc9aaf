namespace CouncilBot.Conversations.Emergencies;

/// <summary>A kind of emergency, with the words that the resident is shown. With QuickExit the chat shows how to leave the page fast.</summary>
public sealed record EmergencyCategory(string Id, string Title, string Say, string Sms, bool QuickExit);
