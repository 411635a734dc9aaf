namespace CouncilBot.Sandbox.Bins;

/// <summary>
/// What a crew noted: contaminated, not-out, no-access, excess, too-heavy, wrong-bin ... at a property (uprn) or along a whole street (usrn).
/// Without a container it is about all of them.
/// </summary>
internal sealed record CrewLog(string Code, DateTimeOffset At, string? Uprn = null, string? Usrn = null, string? Container = null, string Scope = "property", string? Tag = null);
