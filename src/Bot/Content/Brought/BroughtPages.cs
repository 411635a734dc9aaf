using System.Collections.Immutable;

namespace CouncilBot.Bot.Content.Brought;

/// <summary>All pages from one site or feed, as of its last visit.</summary>
internal sealed record BroughtPages(ImmutableArray<BroughtPage> Pages)
{
    public static readonly BroughtPages None = new(ImmutableArray<BroughtPage>.Empty);
}
