using CouncilBot.Bot.Storage;
using CouncilBot.Bot.Turns;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>What the Direct Line service does, apart from HTTP: starts conversations, takes activities in, reads the feed.</summary>
internal sealed class DirectLineService(ConversationStore store, Inbox inbox, Feed feed, Assistant assistant, TimeProvider time)
{
    public bool IsFull => inbox.IsFull;

    public Conversation? Find(ConversationId conversation) => store.Load(conversation)?.Conversation;

    /// <summary>Starts the conversation of this id; false when it had been started before. Somebody with a user id is greeted at once.</summary>
    public async Task<bool> StartAsync(ConversationId conversation, string? user)
    {
        var isNew = await store.AddAsync(new Conversation(conversation, Channel.Web), time.GetUtcNow());
        if (isNew && user is not null)
        {
            await JoinAsync(conversation);
        }

        return isNew;
    }

    /// <summary>Takes in what a client posted and answers its place in the transcript.</summary>
    public async Task<long> AcceptAsync(Conversation conversation, ClientActivity activity)
    {
        if (activity.IsPassing)
        {
            return 0;
        }

        if (!activity.IsMessage)
        {
            return await ShowAsync(conversation, activity);
        }

        // Without a user id, the resident comes in with the first message. One that is a greeting gets ours as its answer.
        if (!conversation.Greeted && !assistant.IsGreeting(activity.Text))
        {
            await JoinAsync(conversation.Id);
        }

        var accepted = await inbox.AcceptAsync(Inbound(conversation, activity), activity.Shown);
        return accepted.Seq;
    }

    public (byte[] Json, long Watermark, int Count) Read(ConversationId conversation, long after)
    {
        var entries = feed.Read(conversation, after);
        var watermark = entries.Count > 0 ? entries[^1].Seq : after;
        return (ActivitySet.Write(conversation, entries, watermark), watermark, entries.Count);
    }

    private async Task<long> ShowAsync(Conversation conversation, ClientActivity activity)
    {
        var seq = await store.ShowAsync(Inbound(conversation, activity), activity.Shown);
        feed.Wake(conversation.Id);
        if (activity.IsJoin)
        {
            await JoinAsync(conversation.Id);
        }

        return seq;
    }

    // An id that the client gave says which activity this is, if it is sent twice. None: every one is new.
    private InboundMessage Inbound(Conversation conversation, ClientActivity activity) => new(
        conversation.Id, Channel.Web, $"{conversation.Id.Value}:{activity.ClientId ?? NewId.Random()}", InboundKind.Said, activity.Text, activity.Files, time.GetUtcNow()) { Sent = activity.Sent };

    // However often somebody comes in, it counts once: one greeting, never two. The bar keeps its id apart from every id of a client.
    private Task<AcceptedMessage> JoinAsync(ConversationId conversation) => inbox.AcceptAsync(
        new InboundMessage(conversation, Channel.Web, $"{conversation.Value}|joined", InboundKind.Joined, "", 0, time.GetUtcNow()), show: null);
}
