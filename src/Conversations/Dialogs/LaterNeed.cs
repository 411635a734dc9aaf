namespace CouncilBot.Conversations.Dialogs;

/// <summary>Another transaction that was wanted while one was under way, and the words it was wanted in.</summary>
public sealed record LaterNeed(string Dialog, string Text);
