namespace CouncilBot.Bot.Channels.PlainChat;

/// <summary>Everything said so far, and what follows from it for the page.</summary>
internal sealed record PlainConversation(IReadOnlyList<PlainMessage> Messages)
{
    /// <summary>What the resident may pick: what was offered last, while nothing has been said since.</summary>
    public IReadOnlyList<string> Choices => Messages.Count > 0 ? Messages[^1].Choices : [];

    public bool IsAwaitingAnswer => Messages.Count > 0 && Messages[^1].IsOwn;

    public bool QuickExit => Messages.Any(message => message.QuickExit);
}
