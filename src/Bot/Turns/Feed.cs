using System.Collections.Concurrent;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Turns;

/// <summary>The transcript as a resident follows it: read after a place, and a nudge when there is more.</summary>
internal sealed class Feed(ConversationStore store)
{
    /// <summary>The most entries that are read at once.</summary>
    public const int Page = 100;

    private readonly ConcurrentDictionary<ConversationId, FeedListener> listeners = new();

    public List<FeedEntry> Read(ConversationId conversation, long after, int most = Page) => store.Feed(conversation, after, most);

    public long LastSeq(ConversationId conversation) => store.LastSeq(conversation);

    /// <summary>Listens alone: whoever listened to this conversation before is told to stop.</summary>
    public FeedListener Listen(ConversationId conversation)
    {
        var listener = new FeedListener();
        listeners.AddOrUpdate(conversation, listener, (_, before) =>
        {
            before.Replace();
            return listener;
        });
        return listener;
    }

    public void StopListening(ConversationId conversation, FeedListener listener) =>
        listeners.TryRemove(new KeyValuePair<ConversationId, FeedListener>(conversation, listener));

    /// <summary>Shows whoever follows that an answer is being made. Nothing of it is kept.</summary>
    public void ShowTyping(ConversationId conversation)
    {
        if (listeners.TryGetValue(conversation, out var listener))
        {
            listener.ShowTyping();
        }
    }

    public void Wake(ConversationId conversation)
    {
        if (listeners.TryGetValue(conversation, out var listener))
        {
            listener.Wake();
        }
    }
}
