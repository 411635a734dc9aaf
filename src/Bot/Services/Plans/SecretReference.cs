namespace CouncilBot.Bot.Services.Plans;

/// <summary>Where a secret is to be found: <c>env:OS_PLACES_KEY</c> or <c>file:/run/secrets/key</c>. The secret itself never stands in a file of the council's.</summary>
internal sealed record SecretReference(string Text)
{
    private const string Variable = "env:";
    private const string File = "file:";

    public static SecretReference None { get; } = new("");

    public bool IsWellFormed => Text.Length == 0
        || (Text.StartsWith(Variable, StringComparison.Ordinal) && Text.Length > Variable.Length)
        || (Text.StartsWith(File, StringComparison.Ordinal) && Text.Length > File.Length);

    /// <summary>The secret as it is now, so that a new key needs no new start; null when it is not there.</summary>
    public string? Value()
    {
        if (Text.StartsWith(Variable, StringComparison.Ordinal))
        {
            return Environment.GetEnvironmentVariable(Text[Variable.Length..]) is { Length: > 0 } value ? value : null;
        }

        return Text.StartsWith(File, StringComparison.Ordinal) && global::System.IO.File.Exists(Text[File.Length..])
            ? global::System.IO.File.ReadAllText(Text[File.Length..]).Trim()
            : null;
    }
}
