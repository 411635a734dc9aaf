using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>What a token says: which conversation, whose, for what, until when, and for a stream from which place.</summary>
internal sealed record Ticket(ConversationId Conversation, string? User, TokenUse Use, DateTimeOffset Expires, long After = 0);
