using CouncilBot.Conversations;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Storage;

/// <summary>Sends kept for later, on disk. When one has ended it is told once, in the same commit that takes the telling into the inbox.</summary>
internal sealed class KeptCalls(ConversationStore store)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);

    /// <summary>Within a turn's own commit: the promise to keep trying and the words that promise it are saved together.</summary>
    public static void Keep(WriteStatements write, KeptCall kept, DateTimeOffset now) => write.Sends.Keep.Run(
        kept.Call.Key, kept.Conversation.Value, kept.Call.Operation, StoredDetail.Write(kept.Call.Using), kept.Note,
        now.Add(FirstWait).ToUnixTimeMilliseconds(), kept.Until.ToUnixTimeMilliseconds());

    public Task KeepAsync(KeptCall kept, DateTimeOffset now) => store.WriteAsync(write =>
    {
        Keep(write, kept, now);
        return true;
    });

    public Task<List<KeptCall>> DueAsync(DateTimeOffset now, int most) => store.WriteAsync(write =>
    {
        var due = new List<KeptCall>();
        using var rows = write.Sends.Due.Read(now.ToUnixTimeMilliseconds(), most);
        while (rows.Read())
        {
            var call = new ServiceCall(rows.GetString(2), StoredDetail.Read(rows.GetString(3)), rows.GetString(0));
            due.Add(new KeptCall(call, new ConversationId(rows.GetString(1)), rows.GetString(4), DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(6))) { Tries = rows.GetInt32(5) });
        }

        return due;
    });

    public Task TryLaterAsync(KeptCall kept, DateTimeOffset next) => store.WriteAsync(write => write.Sends.TryLater.Run(next.ToUnixTimeMilliseconds(), kept.Call.Key));

    /// <summary>Takes in the message that tells a kept call's outcome, and with it ends the call. A second telling is none.</summary>
    public Task<AcceptedMessage?> TellAsync(KeptCall kept, InboundMessage message, Action<InboxItem> afterCommit) => store.AcceptOnceAsync(
        message, write => write.Sends.FinishKept.Run(message.ReceivedAt.ToUnixTimeMilliseconds(), kept.Call.Key) == 1, afterCommit);

    /// <summary>Ends it without a message, where there is nobody left to tell.</summary>
    public Task ForgetAsync(KeptCall kept, DateTimeOffset now) => store.WriteAsync(write => write.Sends.FinishKept.Run(now.ToUnixTimeMilliseconds(), kept.Call.Key));
}
