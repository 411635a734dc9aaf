namespace CouncilBot.Bot.Content.Publishing;

/// <summary>By what a passage is known to be the same: its heading, and a hash of its text.</summary>
internal sealed record PassageMark(string Heading, string Hash);
