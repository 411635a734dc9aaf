namespace CouncilBot.Bot.Content.Fetching;

/// <summary>What came of asking for an address: one of these.</summary>
internal abstract record Fetched
{
    private Fetched()
    {
    }

    /// <param name="Address">Where it stands, after any redirects.</param>
    /// <param name="Body">At most as long as was allowed.</param>
    /// <param name="ContentType">Like text/html, in small letters; empty when not said.</param>
    /// <param name="Charset">As the site names it, or null.</param>
    /// <param name="Version">To ask next time whether it has changed.</param>
    /// <param name="NoIndex">Whether the site asks that it be left out of searches.</param>
    public sealed record Got(Uri Address, byte[] Body, string ContentType, string? Charset, KnownVersion Version, bool NoIndex) : Fetched;

    /// <summary>It is still the version that we have.</summary>
    public sealed record NotChanged : Fetched;

    /// <summary>It is not there, and the site says so.</summary>
    public sealed record Gone : Fetched;

    /// <summary>It leads to where we may not go.</summary>
    public sealed record Forbidden(WhyNot Why) : Fetched;

    /// <summary>It could not be had this time.</summary>
    public sealed record Failed(WhyNot Why) : Fetched;
}
