namespace CouncilBot.Sandbox.Bins;

/// <summary>A lorry's round: its day, and in which of two weeks (A or B) it takes recycling. By the clock it is not started, outstanding, then completed, unless a state is ordered.</summary>
internal sealed record Round(
    string Code, string Day, string RecyclingWeek = "A", string StartsAt = "06:00", string FinishesAt = "15:30",
    string? State = null, DateOnly? StateFor = null, DateTimeOffset? FinishedAt = null);
