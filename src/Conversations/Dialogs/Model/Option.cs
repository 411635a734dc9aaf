using System.Collections.Immutable;

namespace CouncilBot.Conversations.Dialogs.Model;

/// <summary>One of the answers that a question offers: what systems take, what people read, and what they also call it.</summary>
public sealed record Option(string Value, string Words, ImmutableArray<string> AlsoCalled);
