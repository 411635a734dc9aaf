namespace CouncilBot.Sandbox.Texting;

/// <summary>A phone that does not take texts as others do: optedOut, invalid, landline, unreachable, unknown, blocked or queueFull.</summary>
internal sealed record TextNumber(string Number, string State);
