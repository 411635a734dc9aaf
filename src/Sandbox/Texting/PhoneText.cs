namespace CouncilBot.Sandbox.Texting;

/// <summary>A text that a phone is to send: to the council's number and to where Twilio posts it, unless others are named.</summary>
internal sealed record PhoneText(string From, string Body, string? To = null, string? Webhook = null);
