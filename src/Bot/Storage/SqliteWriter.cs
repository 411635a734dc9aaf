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
    private readonly Thread thread;

    public SqliteWriter(SqliteConnection connection)
    {
        this.connection = connection;
        statements = new WriteStatements(connection);
        begin = new Statement(connection, "BEGIN IMMEDIATE");
        commit = new Statement(connection, "COMMIT");
        undo = new Statement(connection, "ROLLBACK");
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
        foreach (var statement in new[] { begin, commit, undo })
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

    // One job that fails must not take the others of its group with it: then each is written by itself.
    private void Commit(List<WriteJob> group)
    {
        if (Written(group) is not { } reason)
        {
            group.ForEach(job => job.Committed());
        }
        else if (group.Count == 1)
        {
            group[0].Failed(reason);
        }
        else
        {
            group.ForEach(job => Commit([job]));
        }
    }

    // Whatever went wrong is handed to the job's caller.
    private Exception? Written(List<WriteJob> group)
    {
        try
        {
            begin.Run();
            group.ForEach(job => job.Write(statements));
            commit.Run();
            return null;
        }
        catch (Exception reason)
        {
            GiveUp();
            return reason;
        }
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
}
