namespace CouncilBot.Knowledge.Files;

/// <summary>A mistake in a file that an officer wrote, said so that they can mend it.</summary>
public sealed record FileProblem(string File, int Line, string Message)
{
    /// <summary>Worth mending, and yet no reason to refuse the file.</summary>
    public bool IsWarning { get; init; }

    public override string ToString() => $"{File}:{Line}: {(IsWarning ? "Warning: " : "")}{Message}";
}
