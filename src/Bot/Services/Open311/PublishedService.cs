namespace CouncilBot.Bot.Services.Open311;

/// <summary>A kind of report that a GeoReport server publishes: all that a dialog about it can be made from.</summary>
internal sealed record PublishedService(string Code, string Name, string Description, bool HasAttributes, IReadOnlyList<string> Keywords, IReadOnlyList<string> Groups);
