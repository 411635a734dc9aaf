namespace CouncilBot.Retrieval;

/// <summary>One question of the list.</summary>
internal sealed record Question(string Id, string Text);
