namespace CouncilBot.Sandbox.Texting;

/// <summary>A phone that does not take texts as others do: optedOut, landline, unreachable, unknown or blocked.</summary>
internal sealed record TextNumber(string Number, string State);
