namespace CouncilBot.Sandbox.Bins;

/// <summary>Dates and states of one container that stand instead of those by the rule. What is not given is by the rule.</summary>
internal sealed record OrderedDates(
    string Uprn, string Container, DateOnly? LastDate = null, string? LastState = null, DateOnly? NextDate = null, string? Schedule = null,
    string? RoundState = null, DateTimeOffset? FinishedAt = null);
