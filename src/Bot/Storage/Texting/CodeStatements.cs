using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage.Texting;

/// <summary>Statements about codes to go on elsewhere, and about pictures that come by text.</summary>
internal sealed class CodeStatements(SqliteConnection connection) : IDisposable
{
    public Statement Forget { get; } = new(connection, "DELETE FROM codes WHERE conversation = $conversation OR expires_at < $now", "$conversation", "$now");

    public Statement Add { get; } = new(connection, "INSERT INTO codes (hash, conversation, expires_at) VALUES ($hash, $conversation, $expires)", "$hash", "$conversation", "$expires");

    public Statement Find { get; } = new(connection, "SELECT conversation FROM codes WHERE hash = $hash AND expires_at >= $now", "$hash", "$now");

    public Statement Use { get; } = new(connection, "DELETE FROM codes WHERE hash = $hash AND expires_at >= $now", "$hash", "$now");

    public Statement MovePhone { get; } = new(connection, "UPDATE phones SET conversation = $next WHERE conversation = $conversation", "$next", "$conversation");

    public Statement CopyTranscript { get; } = new(
        connection,
        """
        INSERT INTO transcript (conversation, seq, activity)
        SELECT $to, seq + (SELECT ifnull(max(seq), 0) FROM transcript WHERE conversation = $to), CAST(replace(CAST(activity AS TEXT), $from, $to) AS BLOB)
        FROM transcript WHERE conversation = $from
        """,
        "$to", "$from");

    public Statement ExpectPicture { get; } = new(
        connection, "INSERT INTO pictures (message_id, place, url) VALUES ($message, $place, $url) ON CONFLICT (message_id, place) DO NOTHING", "$message", "$place", "$url");

    public Statement Pictures { get; } = new(connection, "SELECT place, url, name FROM pictures WHERE message_id = $message ORDER BY place", "$message");

    public Statement KeepPicture { get; } = new(
        connection, "UPDATE pictures SET name = $name, type = $type, size = $size, url = '' WHERE message_id = $message AND place = $place", "$name", "$type", "$size", "$message", "$place");

    public void Dispose()
    {
        foreach (var statement in new[] { Forget, Add, Find, Use, MovePhone, CopyTranscript, ExpectPicture, Pictures, KeepPicture })
        {
            statement.Dispose();
        }
    }
}
