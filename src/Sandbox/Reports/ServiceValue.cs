namespace CouncilBot.Sandbox.Reports;

/// <summary>One of the answers that a list offers.</summary>
internal sealed record ServiceValue(string Key, string Name);
