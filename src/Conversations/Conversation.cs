using System.Collections.Immutable;
using CouncilBot.Conversations.Texts;

namespace CouncilBot.Conversations;

/// <summary>Everything we remember of one conversation between two messages. Immutable: a turn makes the next one.</summary>
public sealed record Conversation(ConversationId Id, Channel Channel)
{
    public bool Greeted { get; init; }

    /// <summary>What the last answer was about.</summary>
    public string? LastTopic { get; init; }

    /// <summary>The choices last offered, which "2" or "the second one" may pick.</summary>
    public ImmutableArray<string> Offered { get; init; } = [];

    /// <summary>The postcode that the resident gave, or how it begins, so that it need not be asked again.</summary>
    public string? Postcode { get; init; }

    /// <summary>What is remembered for text messages.</summary>
    public TextThread Texts { get; init; } = TextThread.New;
}
