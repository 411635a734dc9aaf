using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Turns;

/// <summary>The one door in: a message is acknowledged when it is on disk, and answered once, whatever dies after that.</summary>
internal sealed class Inbox(ConversationStore store, Feed feed, Lanes lanes)
{
    /// <summary>Whether so much waits that a new message should be refused for now.</summary>
    public bool IsFull => lanes.WaitingLetters > 64 * 1024 * 1024;

    public async Task<AcceptedMessage> AcceptAsync(InboundMessage message, byte[]? show)
    {
        var accepted = await store.AcceptAsync(message, show, lanes.Add);
        feed.Wake(message.Conversation);
        return accepted;
    }

    /// <summary>Takes up again what an earlier run of the program left unanswered.</summary>
    public int Recover()
    {
        var waiting = store.Waiting();
        waiting.ForEach(lanes.Add);
        return waiting.Count;
    }
}
