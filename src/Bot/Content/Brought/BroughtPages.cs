using System.Collections.Immutable;

namespace CouncilBot.Bot.Content.Brought;

/// <summary>All pages from one site or feed, as of its last visit.</summary>
internal sealed record BroughtPages(ImmutableArray<BroughtPage> Pages)
{
    /// <summary>Raised when pages are read in another way: then all are asked for again, changed or not.</summary>
    public const int ReadAs = 1;

    public static readonly BroughtPages None = new(ImmutableArray<BroughtPage>.Empty);

    /// <summary>In which way they were read.</summary>
    public int Edition { get; init; } = ReadAs;

    /// <summary>What may be built upon at the next visit.</summary>
    public BroughtPages Known() => Edition == ReadAs ? this : new([.. Pages.Select(page => page with { Version = null })]);
}
