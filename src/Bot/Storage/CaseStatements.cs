using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage;

/// <summary>Statements about cases, which are needs that people take over.</summary>
internal sealed class CaseStatements(SqliteConnection connection) : IDisposable
{
    public Statement Open { get; } = new(
        connection,
        """
        INSERT INTO cases (conversation, reference, team, topic, why, told, opened_at)
        VALUES ($conversation, $reference, $team, $topic, $why, $told, $now) ON CONFLICT (conversation, reference) DO NOTHING
        """,
        "$conversation", "$reference", "$team", "$topic", "$why", "$told", "$now");

    public Statement ListOpen { get; } = new(
        connection, "SELECT id, reference, team, topic, why, told, opened_at FROM cases WHERE closed_at IS NULL ORDER BY opened_at LIMIT $most", "$most");

    // What the resident told is for whoever takes the case; it is forgotten when the case is closed.
    public Statement Close { get; } = new(connection, "UPDATE cases SET closed_at = $now, told = '[]' WHERE id = $id AND closed_at IS NULL", "$now", "$id");

    public void Dispose()
    {
        foreach (var statement in new[] { Open, ListOpen, Close })
        {
            statement.Dispose();
        }
    }
}
