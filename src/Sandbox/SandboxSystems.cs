namespace CouncilBot.Sandbox;

/// <summary>The systems that the sandbox plays; each lives under /sandbox/ and its name.</summary>
internal static class SandboxSystems
{
    public static readonly IReadOnlyList<string> Names = ["open311", "os-places", "streets", "bin-days", "back-office", "pay", "twilio", "notify"];

    /// <summary>The system that a path belongs to, or null when it is the sandbox's own.</summary>
    public static string? Of(string path)
    {
        var parts = path.Split('/', 4);
        return parts is ["", "sandbox", var system, _] && Names.Contains(system) ? system : null;
    }
}
