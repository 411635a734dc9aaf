namespace CouncilBot.Sandbox.Keeping;

/// <summary>What was put into the sandbox cannot be read; the message says where and why.</summary>
internal sealed class BadStateException(string message) : Exception(message);
