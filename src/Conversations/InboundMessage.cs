using System.Collections.Immutable;

namespace CouncilBot.Conversations;

/// <summary>One thing that arrived from a resident. A message has an id that its channel gave, so that the same one twice is known.</summary>
public sealed record InboundMessage(
    ConversationId Conversation, Channel Channel, string Id, InboundKind Kind, string Text, int Files, DateTimeOffset ReceivedAt)
{
    /// <summary>Those of its files that we keep.</summary>
    public ImmutableArray<SentFile> Sent { get; init; } = [];
}
