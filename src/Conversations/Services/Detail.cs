using System.Collections.Immutable;

namespace CouncilBot.Conversations.Services;

/// <summary>One thing known about a request: as the council's systems take it, as people say it, and the facts that come with it.</summary>
/// <param name="Value">For systems: a UPRN, <c>2026-03-05</c>, <c>recycling</c>.</param>
/// <param name="Words">For people: "14 Mill Lane, Marlbury", "Thursday 5 March", "Green bin (recycling)".</param>
public sealed record Detail(string Value, string Words)
{
    /// <summary>What else is known of it: an address has a latitude and a postcode, a report has a date.</summary>
    public ImmutableSortedDictionary<string, string> Facts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
