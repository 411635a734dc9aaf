using System.Collections.Immutable;

namespace CouncilBot.Conversations.Councils.Places;

/// <summary>Somewhere that residents go, like Marlbury tip; its point and its hours where the council gives them.</summary>
public sealed record Place(string Name, ImmutableArray<string> Called, string Address, MapPoint? Point, OpeningHours? Hours);
