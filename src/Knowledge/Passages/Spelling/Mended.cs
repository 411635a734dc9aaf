namespace CouncilBot.Knowledge.Passages.Spelling;

/// <summary>What a misspelt word was meant to be: a known word, and a second that it may have been as well or was run together with; -1 for none.</summary>
internal readonly record struct Mended(int Best, int Next, bool RunTogether)
{
    public static Mended Nothing => new(-1, -1, false);
}
