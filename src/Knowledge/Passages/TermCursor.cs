namespace CouncilBot.Knowledge.Passages;

/// <summary>How far one term's documents have been gone through.</summary>
internal struct TermCursor
{
    public int Next;
    public int End;
    public float Weight;

    /// <summary>What this term and all that can add less can add together.</summary>
    public float MostSoFar;

    /// <summary>What this term can add.</summary>
    public float Most;

    public readonly int Left => End - Next;
}
