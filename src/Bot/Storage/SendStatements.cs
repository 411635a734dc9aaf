using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage;

/// <summary>Statements about what is sent to council systems: the ledger, calls kept for later, and work for people and robots.</summary>
internal sealed class SendStatements(SqliteConnection connection) : IDisposable
{
    public Statement Begin { get; } = new(
        connection,
        "INSERT INTO sends (key, operation, state, begun_at) VALUES ($key, $operation, 0, $now) ON CONFLICT (key) DO NOTHING",
        "$key", "$operation", "$now");

    public Statement Find { get; } = new(connection, "SELECT state, outcome, facts, begun_at FROM sends WHERE key = $key", "$key");

    public Statement SetState { get; } = new(
        connection, "UPDATE sends SET state = $state, begun_at = ifnull($begun, begun_at) WHERE key = $key AND state <> 2", "$state", "$begun", "$key");

    public Statement Finish { get; } = new(
        connection,
        "UPDATE sends SET state = 2, outcome = $outcome, facts = $facts, done_at = $now WHERE key = $key AND state <> 2",
        "$outcome", "$facts", "$now", "$key");

    public Statement Keep { get; } = new(
        connection,
        """
        INSERT INTO kept_calls (key, conversation, operation, details, note, tries, next_at, until)
        VALUES ($key, $conversation, $operation, $details, $note, 0, $next, $until) ON CONFLICT (key) DO NOTHING
        """,
        "$key", "$conversation", "$operation", "$details", "$note", "$next", "$until");

    public Statement Due { get; } = new(
        connection,
        "SELECT key, conversation, operation, details, note, tries, until FROM kept_calls WHERE done_at IS NULL AND next_at <= $now ORDER BY next_at LIMIT $most",
        "$now", "$most");

    public Statement TryLater { get; } = new(
        connection, "UPDATE kept_calls SET tries = tries + 1, next_at = $next WHERE key = $key AND done_at IS NULL", "$next", "$key");

    // What was sent is told to the resident by then; the row only remembers that it was.
    public Statement FinishKept { get; } = new(
        connection, "UPDATE kept_calls SET done_at = $now, details = '', note = '' WHERE key = $key AND done_at IS NULL", "$now", "$key");

    public void Dispose()
    {
        foreach (var statement in new[] { Begin, Find, SetState, Finish, Keep, Due, TryLater, FinishKept })
        {
            statement.Dispose();
        }
    }
}
