namespace CouncilBot.Sandbox.Bins;

/// <summary>One container's line in what the waste system answers.</summary>
internal sealed record BinCollection(
    string Container, DateOnly? LastDate, string? LastState, DateOnly? NextDate, string Schedule,
    RoundState? Round, IReadOnlyList<LogLine> Logs, OpenReportLine? OpenReport, bool? Subscribed);
