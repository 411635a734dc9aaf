using System.Collections.Immutable;

namespace CouncilBot.Conversations;

/// <summary>Something said to the resident, for any channel: text in a small Markdown, what they may choose, and other words for a text message.</summary>
public sealed record Reply(string Text, string? Sms = null)
{
    public ImmutableArray<string> Choices { get; init; } = [];

    public Source? Source { get; init; }

    /// <summary>Whether to show a way off the page at once, for someone who may be watched.</summary>
    public bool QuickExit { get; init; }
}
