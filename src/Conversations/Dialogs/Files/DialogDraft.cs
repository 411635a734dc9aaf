using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>A dialog as it was read, before anybody has judged what it says, and where each part of it stands.</summary>
internal sealed record DialogDraft(Dialog Dialog, Lines Lines, string File);
