namespace CouncilBot.Sandbox;

/// <summary>The account that the Sandbox's Twilio knows when nothing else is set, and the council's number there.</summary>
public static class SandboxPhones
{
    public const string AccountSid = "AC00000000000000000000000000000000";
    public const string AuthToken = "the-sandbox-keeps-no-secrets";
    public const string Council = "+447700900000";
}
