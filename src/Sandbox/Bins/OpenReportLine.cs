namespace CouncilBot.Sandbox.Bins;

/// <summary>The open report of a container, as it is answered.</summary>
internal sealed record OpenReportLine(string Reference, DateTimeOffset ReportedAt);
