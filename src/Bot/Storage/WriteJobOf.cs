namespace CouncilBot.Bot.Storage;

/// <summary>A write with a result, which its caller gets once it is safely on disk.</summary>
internal sealed class WriteJobOf<T>(Func<WriteStatements, T> write, Action<T>? afterCommit) : WriteJob
{
    // Continuations run elsewhere: the writer's thread only writes.
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    public Task<T> Done => done.Task;

    public override void Write(WriteStatements statements) => result = write(statements);

    public override void Committed()
    {
        afterCommit?.Invoke(result!); // "!": Write came first
        done.SetResult(result!); // "!": likewise
    }

    public override void Failed(Exception reason) => done.TrySetException(reason);
}
