namespace CouncilBot.Bot.Content.Publishing;

/// <summary>That what we said of a topic is no longer so: which headings came, went or now say something else.</summary>
internal sealed record ContentChange(DateTimeOffset Time, string Topic, bool Withdrawn, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Changed);
