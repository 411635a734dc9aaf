using System.Collections.Immutable;
using CouncilBot.Bot.Content.Fetching;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Content.Brought;

/// <summary>A page that came in from elsewhere, as it is kept between visits.</summary>
/// <param name="Id">Its address on a crawled site, or its id in a feed.</param>
/// <param name="Topic">The topic that it was given when it first came in; it keeps it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Address">Where residents can read it; null when it has no place but ours.</param>
/// <param name="SeenOn">When it was last found there.</param>
/// <param name="Passages">What it says.</param>
internal sealed record BroughtPage(string Id, string Topic, string Title, string? Address, DateOnly SeenOn, ImmutableArray<Passage> Passages)
{
    public KnownVersion? Version { get; init; }

    /// <summary>Where it links to, to find other pages when the site itself says that this one has not changed.</summary>
    public ImmutableArray<string> Links { get; init; } = [];

    /// <summary>Documents that it offers, which are not read.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    public bool SaysTheSame(BroughtPage other) =>
        Title == other.Title && Address == other.Address && Passages.AsSpan().SequenceEqual(other.Passages.AsSpan());

    public Page ToPage(BroughtInto into) =>
        new(Topic, Title, into.Area, into.Owner, SeenOn.AddMonths(into.ReviewAfterMonths), [], [], Passages) { Address = Address };
}
