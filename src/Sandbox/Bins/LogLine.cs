namespace CouncilBot.Sandbox.Bins;

/// <summary>What the crew noted, as it is answered.</summary>
internal sealed record LogLine(string Code, string Scope, DateTimeOffset At, string? Tag);
