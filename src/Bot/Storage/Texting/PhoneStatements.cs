using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage.Texting;

/// <summary>Statements about phones.</summary>
internal sealed class PhoneStatements(SqliteConnection connection) : IDisposable
{
    private const string Columns = "key, number, ours, conversation, state, said_mark, said_times, said_at, last_at";

    public Statement Find { get; } = new(connection, $"SELECT {Columns} FROM phones WHERE key = $key", "$key");

    public Statement Of { get; } = new(connection, $"SELECT {Columns} FROM phones WHERE conversation = $conversation", "$conversation");

    /// <summary>Begins a conversation with a phone, in the place of any that it had.</summary>
    public Statement Put { get; } = new(
        connection,
        """
        INSERT INTO phones (key, number, ours, conversation, state, said_mark, said_times, said_at, last_at) VALUES ($key, $number, $ours, $conversation, 0, 0, 0, 0, $now)
        ON CONFLICT (key) DO UPDATE SET conversation = $conversation, state = 0, said_times = 0, last_at = $now
        """,
        "$key", "$number", "$ours", "$conversation", "$now");

    // Whoever writes to us can be written to, whatever the network said before; but a stop, and a landline, stay.
    public Statement Heard { get; } = new(
        connection, "UPDATE phones SET last_at = $now, state = CASE state WHEN 3 THEN 0 ELSE state END WHERE key = $key", "$now", "$key");

    public Statement SetState { get; } = new(connection, "UPDATE phones SET state = $state WHERE key = $key", "$state", "$key");

    public Statement Said { get; } = new(
        connection, "UPDATE phones SET said_mark = $mark, said_times = $times, said_at = $now WHERE key = $key", "$mark", "$times", "$now", "$key");

    public void Dispose()
    {
        foreach (var statement in new[] { Find, Of, Put, Heard, SetState, Said })
        {
            statement.Dispose();
        }
    }
}
