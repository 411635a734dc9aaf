namespace CouncilBot.Bot.Content.Brought;

/// <summary>The pages after a visit, and what to tell of it.</summary>
internal sealed record Visited(BroughtPages Pages, VisitReport Report);
