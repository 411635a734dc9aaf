namespace CouncilBot.Knowledge.Search;

/// <summary>How sure is sure enough, chosen on the development questions.</summary>
internal static class Thresholds
{
    /// <summary>From here we answer.</summary>
    public const double Answer = 0.55;

    /// <summary>From here a page is worth naming in "did you mean".</summary>
    public const double Clarify = 0.15;
}
