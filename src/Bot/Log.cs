using CouncilBot.Conversations;

namespace CouncilBot.Bot;

/// <summary>Every sentence that we log. Ids and counts only: never a resident's words, name, number or address.</summary>
internal static partial class Log
{
    [LoggerMessage(112, LogLevel.Information, "Learnt from the council's pages in {Seconds:F1} s.")]
    public static partial void Learnt(ILogger logger, double seconds);

    [LoggerMessage(100, LogLevel.Debug, "A {Channel} turn ended {Outcome} after {Milliseconds} ms.")]
    public static partial void TurnFinished(ILogger logger, Channel channel, TurnOutcome outcome, double milliseconds);

    [LoggerMessage(101, LogLevel.Error, "A {Channel} turn broke; the resident was told and shown the way to a person. {Kind} {Where}")]
    public static partial void TurnBroke(ILogger logger, Channel channel, string kind, string? where);

    [LoggerMessage(102, LogLevel.Error, "A turn could not be saved; trying again in {Seconds} s.")]
    public static partial void SaveFailed(ILogger logger, double seconds, Exception reason);

    [LoggerMessage(103, LogLevel.Information, "Took up {Count} messages that waited when the program last stopped.")]
    public static partial void Recovered(ILogger logger, int count);

    [LoggerMessage(104, LogLevel.Critical, "Message {Row} could not be handled and stays in the inbox until the next start. {Kind} {Where}")]
    public static partial void MessageLeft(ILogger logger, long row, string kind, string? where);

    [LoggerMessage(110, LogLevel.Information, "{Council}: the assistant is ready at {Address} (SQLite {Version}, data in {Folder}).")]
    public static partial void Ready(ILogger logger, string council, string address, string version, string folder);

    [LoggerMessage(111, LogLevel.Information, "A Direct Line secret was made and kept in {File}.")]
    public static partial void SecretMade(ILogger logger, string file);

    [LoggerMessage(120, LogLevel.Error, "{Endpoint} broke. {Kind} {Where}")]
    public static partial void RequestBroke(ILogger logger, string endpoint, string? kind, string? where);

    [LoggerMessage(121, LogLevel.Warning, "Old uploads could not be deleted; trying again in an hour.")]
    public static partial void UploadsNotDeleted(ILogger logger, Exception reason);
}
