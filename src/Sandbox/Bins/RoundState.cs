namespace CouncilBot.Sandbox.Bins;

/// <summary>How far the round of the last collection is: not started, outstanding, completed or suspended.</summary>
internal sealed record RoundState(string Code, string State, DateTimeOffset? FinishedAt, string StartsAt, string UsuallyFinishesAt);
