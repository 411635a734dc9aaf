namespace CouncilBot.Bot.CommandLine;

/// <summary>A question from a file, and the other columns of its row.</summary>
internal sealed record Question(string Text, IReadOnlyList<KeyValuePair<string, string>> Others);
