using System.Collections.Immutable;
using CouncilBot.Bot.Content.Fetching;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Content.Crawling;

/// <summary>What a web page turned out to be: something to read, or not.</summary>
internal abstract record PageRead
{
    private PageRead()
    {
    }

    /// <param name="Title">Its heading.</param>
    /// <param name="Passages">Its main content.</param>
    /// <param name="Files">Documents that it offers.</param>
    /// <param name="Links">Where else it leads.</param>
    /// <param name="Canonical">The address that it names as its own, if any.</param>
    public sealed record Readable(string Title, ImmutableArray<Passage> Passages, ImmutableArray<string> Files, ImmutableArray<Uri> Links, Uri? Canonical) : PageRead;

    /// <param name="Why">Why there is nothing for us.</param>
    /// <param name="Links">Where it leads all the same.</param>
    public sealed record NotForUs(WhyNot Why, ImmutableArray<Uri> Links) : PageRead;
}
