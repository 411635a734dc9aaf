using CouncilBot.Conversations;
using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage.Texting;

/// <summary>Which phone has which conversation. A number that was silent for a year may be somebody else's: what was said with it is not taken up.</summary>
internal sealed class PhoneBook(ConversationStore store)
{
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(365);

    /// <summary>The conversation that this phone has, begun now if it has none.</summary>
    public Task<ConversationId> OpenAsync(string key, string number, string ours, Func<ConversationId, Conversation> begin, ConversationId next, DateTimeOffset now) => store.WriteAsync(write =>
    {
        var at = now.ToUnixTimeMilliseconds();
        if (Find(write, key, out var lastAt) is { } phone && now - lastAt < Forgotten)
        {
            write.Texts.Phones.Heard.Run(at, key);
            return phone.Conversation;
        }

        write.Texts.Phones.Put.Run(key, number, ours, next.Value, at);
        write.AddConversation.Run(next.Value, (int)Channel.Sms, ConversationJson.Write(begin(next)), at);
        return next;
    });

    internal static Phone? Of(WriteStatements write, ConversationId conversation)
    {
        using var row = write.Texts.Phones.Of.Read(conversation.Value);
        return row.Read() ? Read(row) : null;
    }

    internal static Phone? Find(WriteStatements write, string key, out DateTimeOffset lastAt)
    {
        using var row = write.Texts.Phones.Find.Read(key);
        var found = row.Read();
        lastAt = found ? DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8)) : default;
        return found ? Read(row) : null;
    }

    private static Phone Read(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), new ConversationId(row.GetString(3)), (PhoneState)row.GetInt32(4))
    {
        SaidMark = row.GetInt64(5), SaidTimes = row.GetInt32(6), SaidAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(7)),
    };
}
