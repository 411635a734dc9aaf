using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>A text that a provider brought us.</summary>
/// <param name="Id">The provider's own id of it, by which the same one twice is known.</param>
/// <param name="Media">Where the pictures that came with it are.</param>
internal sealed record ArrivedText(string Id, string From, string To, string Text, InboundKind Kind, IReadOnlyList<string> Media);
