using CouncilBot.Conversations.Dialogs.Model;

namespace CouncilBot.Conversations.Dialogs.Files;

/// <summary>A dialog as it was read, before anybody has judged what it says, and where each part of it stands.</summary>
/// <param name="Dialog">As much of it as could be read.</param>
/// <param name="Lines">Where it stands.</param>
/// <param name="File">The file's path.</param>
/// <param name="HasAllSteps">Otherwise some step could not be read, and nobody can say what is known after it.</param>
internal sealed record DialogDraft(Dialog Dialog, Lines Lines, string File, bool HasAllSteps);
