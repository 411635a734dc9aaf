using CouncilBot.Bot.Channels.Sms;
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

    [LoggerMessage(111, LogLevel.Information, "A secret was made and kept in {File}.")]
    public static partial void SecretMade(ILogger logger, string file);

    [LoggerMessage(130, LogLevel.Information, "Published {Pages} pages in {Seconds:F1} s; {Changed} say something else than before, or are gone.")]
    public static partial void Published(ILogger logger, int pages, int changed, double seconds);

    [LoggerMessage(131, LogLevel.Error, "{File}:{Line}: {Message}")]
    public static partial void ContentMistake(ILogger logger, string file, int line, string message);

    [LoggerMessage(132, LogLevel.Error, "The content has {Count} mistakes, so the old one goes on answering. Mend them and save.")]
    public static partial void OldContentKept(ILogger logger, int count);

    [LoggerMessage(133, LogLevel.Warning, "Content could not be read; trying again in a few seconds.")]
    public static partial void ContentNotRead(ILogger logger, Exception reason);

    [LoggerMessage(139, LogLevel.Error, "The new content broke while it was read, so the old one goes on answering.")]
    public static partial void ContentBroke(ILogger logger, Exception reason);

    [LoggerMessage(134, LogLevel.Error, "What changed in the content could not be noted in the data folder.")]
    public static partial void ChangesNotNoted(ILogger logger, Exception reason);

    [LoggerMessage(135, LogLevel.Error, "The new content answers, but what it teaches could not be learnt or kept.")]
    public static partial void NotLearnt(ILogger logger, Exception reason);

    [LoggerMessage(136, LogLevel.Information, "Visited {Source}: {Found} pages, {Added} new, {Changed} changed, {Withdrawn} withdrawn, {Skipped} left out.")]
    public static partial void Visited(ILogger logger, string source, int found, int added, int changed, int withdrawn, int skipped);

    [LoggerMessage(137, LogLevel.Warning, "The visit to {Source} failed: {Reason}")]
    public static partial void VisitFailed(ILogger logger, string source, string reason);

    [LoggerMessage(138, LogLevel.Error, "A visit broke, or what it brought could not be kept in the data folder.")]
    public static partial void VisitNotKept(ILogger logger, Exception reason);

    [LoggerMessage(120, LogLevel.Error, "{Endpoint} broke. {Kind} {Where}")]
    public static partial void RequestBroke(ILogger logger, string endpoint, string? kind, string? where);

    [LoggerMessage(121, LogLevel.Warning, "Old uploads could not be deleted; trying again in an hour.")]
    public static partial void UploadsNotDeleted(ILogger logger, Exception reason);

    [LoggerMessage(150, LogLevel.Warning, "The system {System} did not answer as it should (status {Status}, 0 for none).")]
    public static partial void SystemTrouble(ILogger logger, string system, int status);

    [LoggerMessage(151, LogLevel.Error, "The answer to {Operation} could not be understood, so the service counts as down. {Kind} {Where}")]
    public static partial void AnswerNotUnderstood(ILogger logger, string operation, string kind, string? where);

    [LoggerMessage(152, LogLevel.Error, "{Operation} is not in services.yaml, or the dialog does not give what it needs, so the service counts as down.")]
    public static partial void CallCannotBeMade(ILogger logger, string operation);

    [LoggerMessage(145, LogLevel.Information, "Published {Dialogs} dialogs; conversations under way end on the version that they began with.")]
    public static partial void DialogsPublished(ILogger logger, int dialogs);

    [LoggerMessage(146, LogLevel.Error, "The dialogs have {Count} mistakes, so the old ones go on being served. Mend them and save.")]
    public static partial void OldDialogsKept(ILogger logger, int count);

    [LoggerMessage(147, LogLevel.Error, "The new dialogs could not be read or kept, so the old ones go on being served.")]
    public static partial void DialogsBroke(ILogger logger, Exception reason);

    [LoggerMessage(153, LogLevel.Information, "A kept call of {Operation} ended {Outcome} after {Tries} more tries, and the resident is told.")]
    public static partial void KeptCallEnded(ILogger logger, string operation, string outcome, int tries);

    [LoggerMessage(154, LogLevel.Error, "Kept calls could not be tried; trying again in half a minute. {Kind} {Where}")]
    public static partial void KeptCallsBroke(ILogger logger, string kind, string? where);

    [LoggerMessage(200, LogLevel.Information, "A text came from a {Kind} number and is not answered.")]
    public static partial void TextNotAnswered(ILogger logger, SenderKind kind);

    [LoggerMessage(201, LogLevel.Warning, "What was posted as if from Twilio is not signed with our token for {Root}, so it is refused. If it is Twilio, set CouncilBot__Twilio__PublicUrl to the address that it posts to.")]
    public static partial void TextNotSigned(ILogger logger, string root);

    [LoggerMessage(202, LogLevel.Error, "Text {Text} was refused with code {Code}: look at the account, the sender and what it may send.")]
    public static partial void TextRefused(ILogger logger, long text, int code);

    [LoggerMessage(203, LogLevel.Error, "{Count} texts could not be handed to the provider in time and are given up.")]
    public static partial void TextsGivenUp(ILogger logger, int count);

    [LoggerMessage(204, LogLevel.Warning, "Texts have come to {Spent} segments today; at {Limit} only signposts to emergency help go out. CouncilBot__Texts__DailySegments raises it.")]
    public static partial void TextsNearLimit(ILogger logger, int spent, int limit);

    [LoggerMessage(205, LogLevel.Critical, "Texts have reached the day's limit of {Limit} segments; only signposts to emergency help go out. CouncilBot__Texts__DailySegments raises it.")]
    public static partial void TextsAtLimit(ILogger logger, int limit);

    [LoggerMessage(206, LogLevel.Error, "A text could not be sent or its outcome not be kept; it is looked for before it is sent again. {Kind} {Where}")]
    public static partial void TextsBroke(ILogger logger, string kind, string? where);

    [LoggerMessage(207, LogLevel.Warning, "A picture that came by text could not be fetched this time. {Kind}")]
    public static partial void PictureNotFetched(ILogger logger, string kind);
}
