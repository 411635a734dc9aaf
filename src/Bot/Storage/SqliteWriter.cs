using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage;

/// <summary>The one thread that writes. It takes all that waits into one transaction, so that many turns share the price of one sync to disk.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int MostInOneCommit = 256;
    private readonly Channel<WriteJob> jobs = Channel.CreateUnbounded<WriteJob>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly WriteStatements statements;
    private readonly Statement begin;
    private readonly Statement commit;
    private readonly Statement undo;
    private readonly Statement savepoint;
    private readonly Statement release;
    private readonly Statement rollback;
    private readonly Thread thread;

    public SqliteWriter(SqliteConnection connection)
    {
        this.connection = connection;
        statements = new WriteStatements(connection);
        begin = new Statement(connection, "BEGIN IMMEDIATE");
        commit = new Statement(connection, "COMMIT");
        undo = new Statement(connection, "ROLLBACK");
        savepoint = new Statement(connection, "SAVEPOINT job");
        release = new Statement(connection, "RELEASE job");
        rollback = new Statement(connection, "ROLLBACK TO job");
        thread = new Thread(Run) { Name = "SQLite writer", IsBackground = true };
        thread.Start();
    }

    /// <summary>Writes, and answers when it is on disk. <paramref name="afterCommit"/> runs on the writer's thread in the order of the commits.</summary>
    public Task<T> RunAsync<T>(Func<WriteStatements, T> write, Action<T>? afterCommit = null)
    {
        var job = new WriteJobOf<T>(write, afterCommit);
        return jobs.Writer.TryWrite(job) ? job.Done : Task.FromException<T>(new ObjectDisposedException(nameof(SqliteWriter)));
    }

    public void Dispose()
    {
        jobs.Writer.TryComplete();
        thread.Join();
        foreach (var statement in new[] { begin, commit, undo, savepoint, release, rollback })
        {
            statement.Dispose();
        }

        statements.Dispose();
        connection.Dispose();
    }

    private void Run()
    {
        var group = new List<WriteJob>(MostInOneCommit);
        while (jobs.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (group.Count < MostInOneCommit && jobs.Reader.TryRead(out var job))
            {
                group.Add(job);
            }

            Commit(group);
            group.Clear();
        }
    }

    private void Commit(List<WriteJob> group)
    {
        try
        {
            begin.Run();
            group.RemoveAll(job => !Written(job));
            commit.Run();
        }
        catch (SqliteException reason)
        {
            GiveUp();
            group.ForEach(job => job.Failed(reason));
            return;
        }

        group.ForEach(job => job.Committed());
    }

    // A transaction that could not begin, or that SQLite has already undone by itself, has nothing left to undo.
    private void GiveUp()
    {
        try
        {
            undo.Run();
        }
        catch (SqliteException)
        {
            return;
        }
    }

    // One job that fails must not take the others of its group with it. Whatever went wrong is its caller's to handle.
    private bool Written(WriteJob job)
    {
        savepoint.Run();
        try
        {
            job.Write(statements);
            release.Run();
            return true;
        }
        catch (Exception reason)
        {
            rollback.Run();
            release.Run();
            job.Failed(reason);
            return false;
        }
    }
}
