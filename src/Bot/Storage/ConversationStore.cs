using System.Collections.Concurrent;
using CouncilBot.Bot.Storage.Texting;
using CouncilBot.Conversations;
using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage;

/// <summary>Conversations, transcripts and the inbox on disk. What it has accepted survives anything but the disk.</summary>
internal sealed class ConversationStore : IDisposable
{
    private readonly string file;
    private readonly SqliteWriter writer;
    private readonly ConcurrentBag<ReadConnection> idle = [];
    private readonly FileStream inUse;

    public ConversationStore(string folder)
    {
        LibraryVersion = SqliteLibrary.Use();
        Directory.CreateDirectory(folder);
        inUse = Claim(folder);
        file = Path.Combine(folder, "councilbot.db");
        var connection = SqliteFile.Open(file, SqliteOpenMode.ReadWriteCreate);
        Schema.Migrate(connection, file);
        writer = new SqliteWriter(connection);
    }

    public string LibraryVersion { get; }

    /// <summary>Rings when a turn has left texts to send.</summary>
    public Bell TextsLeft { get; } = new();

    /// <summary>Adds a new conversation; false when there is one of this id already.</summary>
    public Task<bool> AddAsync(Conversation conversation, DateTimeOffset now) => writer.RunAsync(write =>
        write.AddConversation.Run(conversation.Id.Value, (int)conversation.Channel, ConversationJson.Write(conversation), now.ToUnixTimeMilliseconds()) == 1);

    /// <summary>
    /// Takes a message in, once: into the transcript and, unless <paramref name="show"/> is empty, the feed that the resident sees.
    /// A message seen before is not taken again; its first place is answered.
    /// </summary>
    public Task<AcceptedMessage> AcceptAsync(InboundMessage message, byte[]? show, Action<InboxItem> afterCommit) => writer.RunAsync(
        write =>
        {
            var item = Take(write, message, show);
            return new AcceptedMessage(item, item?.Seq ?? SeqOf(write, message));
        },
        accepted =>
        {
            if (accepted.New is { } item)
            {
                afterCommit(item);
            }
        });

    /// <summary>Takes a message in that no channel brought, together with another write; nothing when that write says that it came before.</summary>
    public Task<AcceptedMessage?> AcceptOnceAsync(InboundMessage message, Func<WriteStatements, bool> isFirst, Action<InboxItem> afterCommit) => writer.RunAsync(
        write =>
        {
            var item = isFirst(write) ? Take(write, message, null) : null;
            return item is null ? null : new AcceptedMessage(item, item.Seq);
        },
        accepted =>
        {
            if (accepted?.New is { } item)
            {
                afterCommit(item);
            }
        });

    /// <summary>Writes what belongs to no conversation's turn, and answers when it is on disk.</summary>
    public Task<T> WriteAsync<T>(Func<WriteStatements, T> write) => writer.RunAsync(write);

    /// <summary>Puts an activity into the transcript that asks for no turn; like a message, once.</summary>
    public Task<long> ShowAsync(InboundMessage activity, byte[] show) => writer.RunAsync(write =>
    {
        if (Take(write, activity, show) is not { } item)
        {
            return SeqOf(write, activity);
        }

        write.FinishMessage.Run(activity.ReceivedAt.ToUnixTimeMilliseconds(), item.Row);
        return item.Seq;
    });

    /// <summary>Saves everything of a turn, whole or not at all: state, transcript, figures, and that the message is done.</summary>
    public Task<bool> SaveAsync(InboxItem item, StoredConversation before, Turn turn, IReadOnlyList<byte[]> activities, DateTimeOffset now) => writer.RunAsync(write =>
    {
        var at = now.ToUnixTimeMilliseconds();
        if (write.FinishMessage.Run(at, item.Row) == 0)
        {
            return false; // another run of the same message came first
        }

        if (!ReferenceEquals(turn.After, before.Conversation)
            && write.ChangeConversation.Run(ConversationJson.Write(turn.After), at, turn.After.Id.Value, before.Version) == 0)
        {
            throw new InvalidOperationException($"Conversation {turn.After.Id} was changed by somebody else during a turn.");
        }

        foreach (var activity in activities)
        {
            AddToTranscript(write, turn.After.Id, activity);
        }

        if (turn.Case is { } opened)
        {
            Cases.Open(write, turn.After.Id, opened, now);
        }

        if (turn.Kept is { } kept)
        {
            KeptCalls.Keep(write, KeptNote.Call(turn.After.Id, kept), now);
        }

        write.AddTurn.Run(item.Row, (int)item.Message.Channel, turn.Outcome.ToString(), turn.Topic, turn.Emergency, turn.Confidence, at);
        if (item.Message.Channel == Channel.Sms && Leaving.Leave(write, item, turn, now) > 0)
        {
            TextsLeft.Ring(); // heard a moment before the commit, at worst: the sender's claim waits behind it
        }

        return true;
    });

    public StoredConversation? Load(ConversationId id) => Read(connection =>
    {
        using var row = connection.Load.Read(id.Value);
        return row.Read() ? new StoredConversation(ConversationJson.Read(id, (Channel)row.GetInt32(0), row.GetString(1)), row.GetInt64(2)) : null;
    });

    /// <summary>The transcript after a place, at most so many entries.</summary>
    public List<FeedEntry> Feed(ConversationId id, long after, int most) => Read(connection =>
    {
        var entries = new List<FeedEntry>();
        using var rows = connection.Feed.Read(id.Value, after, most);
        while (rows.Read())
        {
            entries.Add(new FeedEntry(rows.GetInt64(0), rows.GetFieldValue<byte[]>(1)));
        }

        return entries;
    });

    public long LastSeq(ConversationId id) => Read(connection =>
    {
        using var row = connection.LastSeq.Read(id.Value);
        row.Read();
        return row.GetInt64(0);
    });

    /// <summary>What the conversation's next message says, if there is one already.</summary>
    public string? WaitingAfter(InboxItem item) => Read(connection =>
    {
        using var row = connection.WaitingAfter.Read(item.Row, item.Message.Conversation.Value);
        return row.Read() ? row.GetString(0) : null;
    });

    /// <summary>Messages taken in and not yet answered, oldest first.</summary>
    public List<InboxItem> Waiting() => Read(connection =>
    {
        var items = new List<InboxItem>();
        using var rows = connection.Waiting.Read();
        while (rows.Read())
        {
            var message = new InboundMessage(
                new ConversationId(rows.GetString(3)), (Channel)rows.GetInt32(1), rows.GetString(2), (InboundKind)rows.GetInt32(5),
                rows.GetString(6), rows.GetInt32(7), DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(8))) { Sent = SentFilesJson.Read(rows.IsDBNull(9) ? null : rows.GetString(9)) };
            items.Add(new InboxItem(rows.GetInt64(0), rows.GetInt64(4), message));
        }

        return items;
    });

    public void Dispose()
    {
        writer.Dispose();
        foreach (var connection in idle)
        {
            connection.Dispose();
        }

        inUse.Dispose();
        TextsLeft.Dispose();
    }

    // Held while we run, and let go by the system however we end.
    private static FileStream Claim(string folder)
    {
        try
        {
            return new FileStream(Path.Combine(folder, "in-use"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new FolderInUseException(folder);
        }
    }

    // Its place in the inbox, or none when it had been taken before.
    private static InboxItem? Take(WriteStatements write, InboundMessage message, byte[]? show)
    {
        if (Add(write, message, show is not null) is not { } item)
        {
            return null;
        }

        if (show is not null)
        {
            AddToTranscript(write, message.Conversation, show);
        }

        return item;
    }

    private static InboxItem? Add(WriteStatements write, InboundMessage message, bool shown)
    {
        using var added = write.AddMessage.Read(
            (int)message.Channel, message.Id, message.Conversation.Value, shown, (int)message.Kind, message.Text, message.Files,
            message.ReceivedAt.ToUnixTimeMilliseconds(), SentFilesJson.Write(message.Sent));
        return added.Read() ? new InboxItem(added.GetInt64(0), added.GetInt64(1), message) : null;
    }

    private static long SeqOf(WriteStatements write, InboundMessage message)
    {
        using var found = write.FindMessage.Read((int)message.Channel, message.Id);
        return found.Read() ? found.GetInt64(0) : 0;
    }

    private static long AddToTranscript(WriteStatements write, ConversationId conversation, byte[] activity)
    {
        using var added = write.AddActivity.Read(conversation.Value, activity);
        added.Read();
        return added.GetInt64(0);
    }

    private T Read<T>(Func<ReadConnection, T> read)
    {
        if (!idle.TryTake(out var connection))
        {
            connection = new ReadConnection(file);
        }

        try
        {
            return read(connection);
        }
        finally
        {
            idle.Add(connection);
        }
    }
}
