using System.Collections.Immutable;
using CouncilBot.Bot.Content.Brought;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>One directory of services that follows Open Referral UK, from council/feeds.yaml.</summary>
/// <param name="Name">What officers call it.</param>
/// <param name="Services">The address of its list of services.</param>
/// <param name="Into">What is given to each page.</param>
internal sealed record FeedSettings(string Name, Uri Services, BroughtInto Into)
{
    /// <summary>Hosts that may stand in a private network.</summary>
    public ImmutableArray<string> PrivateHosts { get; init; } = [];

    public int MostServices { get; init; } = 5_000;

    public TimeSpan Every { get; init; } = TimeSpan.FromHours(24);

    public Patience Patience { get; init; } = Patience.Usual;

    /// <summary>The headings and words that its pages are made with.</summary>
    public required FeedWords Words { get; init; }
}
