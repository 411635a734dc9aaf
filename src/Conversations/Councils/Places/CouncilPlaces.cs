using System.Collections.Immutable;

namespace CouncilBot.Conversations.Councils.Places;

/// <summary>All the places that the council has told us of, and about where its postcodes are.</summary>
public sealed record CouncilPlaces(ImmutableArray<PlaceKind> Kinds, Postcodes Postcodes)
{
    public static CouncilPlaces None { get; } = new([], Postcodes.None);
}
