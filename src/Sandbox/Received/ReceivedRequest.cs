namespace CouncilBot.Sandbox.Received;

/// <summary>A request that a system received, without what was secret in it, and how it was answered; status 0 while it is not, or never was.</summary>
internal sealed record ReceivedRequest(
    long Id, string System, DateTimeOffset At, string Method, string Path, string Query,
    IReadOnlyDictionary<string, string> Headers, string Body, int Status = 0, string? Fault = null);
