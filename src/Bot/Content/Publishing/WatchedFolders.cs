namespace CouncilBot.Bot.Content.Publishing;

/// <summary>The folders in which a change is looked for.</summary>
internal sealed record WatchedFolders(IReadOnlyList<string> All);
