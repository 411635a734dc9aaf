namespace CouncilBot.Sandbox.Reports;

/// <summary>
/// A category that can be reported. With token polls it answers a token first, and the number after so many polls.
/// What it needs besides a place and its attributes: description, media_url.
/// </summary>
internal sealed record ServiceDefinition(
    string Code, string Name, string Description = "", string Group = "", string Keywords = "", string Type = "realtime", string Prefix = "FMS",
    string Agency = "Wrenshire Council", string? Notice = null, int? ExpectedDays = null, int TokenPolls = 0, bool RefusesRepeats = true)
{
    public IReadOnlyList<string> Needs { get; init; } = [];

    public IReadOnlyList<ServiceAttribute> Attributes { get; init; } = [];
}
