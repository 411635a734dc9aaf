using CouncilBot.Conversations;

namespace CouncilBot.Bot.Storage;

/// <summary>A conversation as it was last saved, with the version that a save must still find.</summary>
internal sealed record StoredConversation(Conversation Conversation, long Version);
