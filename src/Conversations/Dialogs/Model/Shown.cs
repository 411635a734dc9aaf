using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>A line of the summary that a resident checks before anything is sent.</summary>
public sealed record Shown(string Label, Template Words);
