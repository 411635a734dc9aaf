using System.Collections.Immutable;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>What a client posted, checked: what matters of it, and its JSON as the transcript shows it (without the id, which follows from its place).</summary>
internal sealed record ClientActivity(string Type, string? Name, string Text, int Files, string? ClientId, byte[] Shown)
{
    /// <summary>The files that came with it and are kept.</summary>
    public ImmutableArray<SentFile> Sent { get; init; } = [];

    /// <summary>Whether it asks for an answer.</summary>
    public bool IsMessage => Type == "message";

    /// <summary>Whether the page says that a resident has come in.</summary>
    public bool IsJoin => Type == "event" && Name == "webchat/join";

    /// <summary>Whether it passes by without being kept.</summary>
    public bool IsPassing => Type is "typing" or "conversationUpdate";
}
