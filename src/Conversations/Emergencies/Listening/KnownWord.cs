namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>What a written word means to the rules: its symbols, whether it may be passed over, or the words that it stands for ("cant": can, not).</summary>
internal sealed class KnownWord
{
    public static readonly KnownWord Ordinary = new();

    /// <summary>The end of a sentence.</summary>
    public static readonly KnownWord Stop = new();

    public int[] Symbols { get; set; } = [];

    public bool IsFiller { get; set; }

    public KnownWord[] StandsFor { get; set; } = [];
}
