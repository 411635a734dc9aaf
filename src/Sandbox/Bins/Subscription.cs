namespace CouncilBot.Sandbox.Bins;

/// <summary>Whether an address pays for garden waste.</summary>
internal sealed record Subscription(string Uprn, bool Subscribed = true, DateOnly? Until = null, int Bins = 1);
