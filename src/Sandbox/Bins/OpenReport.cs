namespace CouncilBot.Sandbox.Bins;

/// <summary>A missed collection that was reported and is not yet made good.</summary>
internal sealed record OpenReport(string Uprn, string Container, string Reference, DateTimeOffset ReportedAt);
