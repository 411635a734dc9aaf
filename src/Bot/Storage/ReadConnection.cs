using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage;

/// <summary>A connection that only reads, with its statements prepared.</summary>
internal sealed class ReadConnection : IDisposable
{
    private readonly SqliteConnection connection;

    public ReadConnection(string file)
    {
        connection = SqliteFile.Open(file, SqliteOpenMode.ReadOnly);
        WaitingAfter = new Statement(
            connection, "SELECT text FROM inbox WHERE done_at IS NULL AND id > $id AND conversation = $conversation ORDER BY id LIMIT 1", "$id", "$conversation");
        Load = new Statement(connection, "SELECT channel, state, version FROM conversations WHERE id = $id", "$id");
        Feed = new Statement(
            connection,
            "SELECT seq, activity FROM transcript WHERE conversation = $conversation AND seq > $after ORDER BY seq LIMIT $most",
            "$conversation", "$after", "$most");
        LastSeq = new Statement(connection, "SELECT ifnull(max(seq), 0) FROM transcript WHERE conversation = $conversation", "$conversation");
        Waiting = new Statement(
            connection, "SELECT id, channel, message_id, conversation, seq, kind, text, files, received_at, sent FROM inbox WHERE done_at IS NULL ORDER BY id");
    }

    public Statement WaitingAfter { get; }

    public Statement Load { get; }

    public Statement Feed { get; }

    public Statement LastSeq { get; }

    public Statement Waiting { get; }

    public void Dispose()
    {
        WaitingAfter.Dispose();
        Load.Dispose();
        Feed.Dispose();
        LastSeq.Dispose();
        Waiting.Dispose();
        connection.Dispose();
    }
}
