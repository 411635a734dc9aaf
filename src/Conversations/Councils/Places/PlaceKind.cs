using System.Collections.Immutable;

namespace CouncilBot.Conversations.Councils.Places;

/// <summary>Places of one kind, like the tips: what residents call them, and the page that speaks of them.</summary>
/// <param name="One">One of them: tip.</param>
/// <param name="Many">Several: tips.</param>
/// <param name="Called">What residents call them.</param>
/// <param name="Topic">The page that is quoted.</param>
/// <param name="AlsoOn">Other pages after which a question may go on about them.</param>
/// <param name="AllListed">Whether there are no others.</param>
/// <param name="HolidaysKnown">Whether it is known what happens on bank holidays.</param>
/// <param name="Places">The places.</param>
public sealed record PlaceKind(
    string One, string Many, ImmutableArray<string> Called, string Topic, ImmutableArray<string> AlsoOn, bool AllListed, bool HolidaysKnown, ImmutableArray<Place> Places)
{
    public bool IsOn(string? topic) => topic is not null && (topic == Topic || AlsoOn.Contains(topic));
}
