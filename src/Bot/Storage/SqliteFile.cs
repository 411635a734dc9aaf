using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage;

/// <summary>Opens the database file as we always want it: a write-ahead log, and a commit that is on disk when it answers.</summary>
internal static class SqliteFile
{
    public static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = mode == SqliteOpenMode.ReadOnly
            ? "PRAGMA busy_timeout = 5000; PRAGMA query_only = ON;"
            : "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864;";
        command.ExecuteNonQuery();
        return connection;
    }
}
