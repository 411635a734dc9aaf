using CouncilBot.Conversations.Texts;

namespace CouncilBot.Bot.Storage;

/// <summary>What a conversation's state column holds.</summary>
internal sealed record ConversationState(int Schema, bool Greeted, string? LastTopic, string[]? Offered, TextThread? Texts, string? Postcode);
