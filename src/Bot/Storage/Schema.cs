using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage;

/// <summary>The tables, grown step by step. A step that has shipped never changes; a new one is added below it.</summary>
internal static class Schema
{
    private static readonly string[] Steps =
    [
        """
        CREATE TABLE conversations (
            id TEXT PRIMARY KEY,
            channel INTEGER NOT NULL,
            state TEXT NOT NULL,
            version INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL) WITHOUT ROWID;

        CREATE TABLE transcript (
            conversation TEXT NOT NULL,
            seq INTEGER NOT NULL,
            activity BLOB NOT NULL,
            PRIMARY KEY (conversation, seq)) WITHOUT ROWID;

        CREATE TABLE inbox (
            id INTEGER PRIMARY KEY,
            channel INTEGER NOT NULL,
            message_id TEXT NOT NULL,
            conversation TEXT NOT NULL,
            seq INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            text TEXT NOT NULL,
            files INTEGER NOT NULL,
            received_at INTEGER NOT NULL,
            done_at INTEGER);
        CREATE UNIQUE INDEX inbox_once ON inbox (channel, message_id);
        CREATE INDEX inbox_waiting ON inbox (id) WHERE done_at IS NULL;

        CREATE TABLE turns (
            inbox INTEGER PRIMARY KEY,
            channel INTEGER NOT NULL,
            outcome TEXT NOT NULL,
            topic TEXT,
            emergency TEXT,
            confidence REAL NOT NULL,
            at INTEGER NOT NULL);
        """,
        """
        CREATE TABLE sends (
            key TEXT PRIMARY KEY,
            operation TEXT NOT NULL,
            state INTEGER NOT NULL,
            outcome TEXT,
            facts TEXT,
            begun_at INTEGER NOT NULL,
            done_at INTEGER) WITHOUT ROWID;

        CREATE TABLE kept_calls (
            key TEXT PRIMARY KEY,
            conversation TEXT NOT NULL,
            operation TEXT NOT NULL,
            details TEXT NOT NULL,
            note TEXT NOT NULL,
            tries INTEGER NOT NULL,
            next_at INTEGER NOT NULL,
            until INTEGER NOT NULL,
            done_at INTEGER) WITHOUT ROWID;
        CREATE INDEX kept_calls_due ON kept_calls (next_at) WHERE done_at IS NULL;
        """,
        """
        CREATE TABLE phones (
            key TEXT PRIMARY KEY,
            number TEXT NOT NULL,
            ours TEXT NOT NULL,
            conversation TEXT NOT NULL,
            state INTEGER NOT NULL,
            said_mark INTEGER NOT NULL,
            said_times INTEGER NOT NULL,
            said_at INTEGER NOT NULL,
            last_at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE UNIQUE INDEX phones_conversation ON phones (conversation);

        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            phone TEXT NOT NULL,
            body TEXT NOT NULL,
            segments INTEGER NOT NULL,
            urgent INTEGER NOT NULL,
            state INTEGER NOT NULL,
            tries INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            next_at INTEGER NOT NULL,
            begun_at INTEGER,
            provider_id TEXT,
            error INTEGER,
            done_at INTEGER);
        CREATE INDEX outbox_due ON outbox (next_at) WHERE state < 2;
        CREATE INDEX outbox_order ON outbox (phone, id) WHERE state < 2;
        CREATE INDEX outbox_flood ON outbox (phone, created_at);
        CREATE INDEX outbox_spent ON outbox (begun_at);
        CREATE INDEX outbox_words ON outbox (done_at) WHERE state = 2 AND body <> '';
        CREATE UNIQUE INDEX outbox_provider ON outbox (provider_id) WHERE provider_id IS NOT NULL;
        """,
        """
        CREATE TABLE codes (
            hash TEXT PRIMARY KEY,
            conversation TEXT NOT NULL,
            expires_at INTEGER NOT NULL) WITHOUT ROWID;

        CREATE TABLE pictures (
            message_id TEXT NOT NULL,
            place INTEGER NOT NULL,
            url TEXT NOT NULL,
            name TEXT,
            type TEXT,
            size INTEGER,
            PRIMARY KEY (message_id, place)) WITHOUT ROWID;
        """,
        """
        CREATE TABLE cases (
            id INTEGER PRIMARY KEY,
            conversation TEXT NOT NULL,
            reference TEXT NOT NULL,
            team TEXT NOT NULL,
            topic TEXT NOT NULL,
            why TEXT NOT NULL,
            told TEXT NOT NULL,
            opened_at INTEGER NOT NULL,
            closed_at INTEGER);
        CREATE UNIQUE INDEX cases_once ON cases (conversation, reference);
        CREATE INDEX cases_open ON cases (opened_at) WHERE closed_at IS NULL;

        ALTER TABLE inbox ADD COLUMN sent TEXT;
        """,
    ];

    public static int Newest => Steps.Length;

    /// <summary>Brings the database up to this program's tables, each step whole or not at all.</summary>
    public static void Migrate(SqliteConnection connection, string file)
    {
        var has = Version(connection);
        if (has > Newest)
        {
            throw new NewerDatabaseException(file, has, Newest);
        }

        for (var step = has; step < Newest; step++)
        {
            using var transaction = connection.BeginTransaction();
            Run(connection, Steps[step]);
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {step + 1}"));
            transaction.Commit();
        }
    }

    private static int Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
