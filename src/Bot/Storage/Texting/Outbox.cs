using CouncilBot.Conversations;
using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage.Texting;

/// <summary>
/// The texts on their way out. Each is claimed on disk before it is handed to the provider, and what came of it is written down after;
/// one that was claimed and of which nothing is written is looked for at the provider before it is ever sent again.
/// </summary>
internal sealed class Outbox(ConversationStore store)
{
    /// <summary>Longer than any try takes, so that no text is claimed twice while it is being sent.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <summary>Rings when a turn has left texts to send.</summary>
    public Bell Bell => store.TextsLeft;

    public Task<List<WaitingText>> ClaimAsync(DateTimeOffset now, int most, bool onlyUrgent) => store.WriteAsync(write =>
    {
        var due = Due(write, now, most, onlyUrgent);
        foreach (var text in due)
        {
            write.Texts.Claim.Run(now.ToUnixTimeMilliseconds(), (now + Lease).ToUnixTimeMilliseconds(), text.Id);
        }

        return due;
    });

    public Task TakenAsync(long id, string provider, DateTimeOffset now) => store.WriteAsync(write => write.Texts.Taken.Run(provider, now.ToUnixTimeMilliseconds(), id));

    /// <summary>Surely not taken: to be sent at this time.</summary>
    public Task SendLaterAsync(long id, DateTimeOffset next, int? error = null) => store.WriteAsync(write =>
        write.Texts.Later.Run((int)TextState.Waiting, next.ToUnixTimeMilliseconds(), error, id));

    /// <summary>Perhaps taken: to be looked for at this time.</summary>
    public Task LookLaterAsync(long id, DateTimeOffset next) => store.WriteAsync(write =>
        write.Texts.Later.Run((int)TextState.Sending, next.ToUnixTimeMilliseconds(), null, id));

    public Task<bool> SendAgainAsync(long id, DateTimeOffset next, int error) => store.WriteAsync(write => write.Texts.Again.Run(next.ToUnixTimeMilliseconds(), error, id) == 1);

    public Task EndAsync(long id, TextState state, int? error, DateTimeOffset now) => store.WriteAsync(write =>
        write.Texts.End.Run((int)state, error, now.ToUnixTimeMilliseconds(), id));

    /// <summary>No text reaches this phone, or may; those that wait for it are not sent.</summary>
    public Task CloseAsync(string phone, PhoneState state, DateTimeOffset now) => store.WriteAsync(write =>
    {
        write.Texts.Phones.SetState.Run((int)state, phone);
        return write.Texts.Withdraw.Run(now.ToUnixTimeMilliseconds(), phone);
    });

    public Task<SentBefore?> FindAsync(long? id, string? provider) => store.WriteAsync(write => Found(write, id, provider));

    /// <summary>Whether a text under this id of the provider's is one that we know of.</summary>
    public Task<bool> IsKnownAsync(string provider) => store.WriteAsync(write => Found(write, null, provider) is not null);

    public Task<ConversationId?> ConversationOfAsync(string phone) => store.WriteAsync(write => PhoneBook.Find(write, phone, out _)?.Conversation);

    /// <summary>What an earlier run of the program was sending when it ended is looked for at this time.</summary>
    public Task<int> FreeClaimsAsync(DateTimeOffset look) => store.WriteAsync(write => write.Texts.FreeClaims.Run(look.ToUnixTimeMilliseconds()));

    /// <summary>Gives up what is too old to help, and forgets the words of what was taken a day ago; gives how many were given up.</summary>
    public Task<int> TidyAsync(DateTimeOffset now, TimeSpan life) => store.WriteAsync(write =>
    {
        write.Texts.ForgetWords.Run(now.AddDays(-1).ToUnixTimeMilliseconds());
        return write.Texts.GiveUpOld.Run(now.ToUnixTimeMilliseconds(), (now - life).ToUnixTimeMilliseconds());
    });

    public Task<int> SegmentsSinceAsync(DateTimeOffset since) => store.WriteAsync(write =>
    {
        using var row = write.Texts.SegmentsSince.Read(since.ToUnixTimeMilliseconds());
        row.Read();
        return row.GetInt32(0);
    });

    private static List<WaitingText> Due(WriteStatements write, DateTimeOffset now, int most, bool onlyUrgent)
    {
        var due = new List<WaitingText>();
        using var rows = write.Texts.Due.Read(now.ToUnixTimeMilliseconds(), onlyUrgent, most);
        while (rows.Read())
        {
            due.Add(new WaitingText(
                rows.GetInt64(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetString(4), rows.GetInt32(5), rows.GetInt32(6) + 1,
                DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(7)), rows.IsDBNull(8) ? null : DateTimeOffset.FromUnixTimeMilliseconds(rows.GetInt64(8))));
        }

        return due;
    }

    private static SentBefore? Found(WriteStatements write, long? id, string? provider)
    {
        using var row = id is not null ? write.Texts.FindById.Read(id) : write.Texts.FindByProvider.Read(provider);
        return row.Read() ? Sent(row) : null;
    }

    private static SentBefore Sent(SqliteDataReader row) =>
        new(row.GetInt64(0), row.GetString(1), (TextState)row.GetInt32(2), row.GetInt32(3), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)), row.IsDBNull(5) ? null : row.GetString(5));
}
