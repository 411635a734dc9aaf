namespace CouncilBot.Bot.Storage;

/// <summary>Something to write, waiting for its place in a group commit.</summary>
internal abstract class WriteJob
{
    public abstract void Write(WriteStatements statements);

    public abstract void Committed();

    public abstract void Failed(Exception reason);
}
