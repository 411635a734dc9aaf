namespace CouncilBot.Knowledge.Passages;

/// <summary>Which parts of the search are at work; all of them unless a measurement asks what one is worth.</summary>
public sealed record Tuning
{
    /// <summary>Everything on.</summary>
    public static Tuning Whole { get; } = new();

    /// <summary>Words of asking ("how", "need") count little, words of grammar ("the") nothing.</summary>
    public bool QuietsAskingWords { get; init; } = true;

    /// <summary>Words that no document has are mended.</summary>
    public bool MendsSpelling { get; init; } = true;

    /// <summary>The first best are put in order by closeness, letters and all the rest.</summary>
    public bool ReRanks { get; init; } = true;

    /// <summary>Documents that cannot be among the best are passed over.</summary>
    public bool PassesOver { get; init; } = true;
}
