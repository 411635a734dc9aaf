namespace CouncilBot.Sandbox.BackOffice;

/// <summary>Why the back office does not take something.</summary>
internal sealed record Refusal(int Status, string Code, string Message, string? Field = null, string? Reference = null);
