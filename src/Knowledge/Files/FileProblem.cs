namespace CouncilBot.Knowledge.Files;

/// <summary>A mistake in a file that an officer wrote, said so that they can mend it.</summary>
public sealed record FileProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}
