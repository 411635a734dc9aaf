namespace CouncilBot.Conversations;

/// <summary>The page that an answer comes from.</summary>
public sealed record Source(string Topic, string Title, string Path, DateOnly ReviewBy);
