using CouncilBot.Bot.Storage.Texting;
using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage;

/// <summary>Every statement that writes, prepared once on the writer's connection.</summary>
internal sealed class WriteStatements(SqliteConnection connection) : IDisposable
{
    public Statement AddConversation { get; } = new(
        connection,
        "INSERT INTO conversations (id, channel, state, version, created_at, changed_at) VALUES ($id, $channel, $state, 1, $now, $now) ON CONFLICT (id) DO NOTHING",
        "$id", "$channel", "$state", "$now");

    public Statement ChangeConversation { get; } = new(
        connection,
        "UPDATE conversations SET state = $state, version = version + 1, changed_at = $now WHERE id = $id AND version = $version",
        "$state", "$now", "$id", "$version");

    // A message that will be shown gets the next place in its conversation's transcript.
    public Statement AddMessage { get; } = new(
        connection,
        """
        INSERT INTO inbox (channel, message_id, conversation, seq, kind, text, files, received_at, sent)
        VALUES ($channel, $message, $conversation,
            CASE WHEN $shown THEN (SELECT ifnull(max(seq), 0) + 1 FROM transcript WHERE conversation = $conversation) ELSE 0 END,
            $kind, $text, $files, $now, $sent)
        ON CONFLICT (channel, message_id) DO NOTHING
        RETURNING id, seq
        """,
        "$channel", "$message", "$conversation", "$shown", "$kind", "$text", "$files", "$now", "$sent");

    public Statement FindMessage { get; } = new(
        connection, "SELECT seq FROM inbox WHERE channel = $channel AND message_id = $message", "$channel", "$message");

    // The transcript keeps what was said; the inbox forgets it.
    public Statement FinishMessage { get; } = new(
        connection, "UPDATE inbox SET done_at = $now, text = '', sent = NULL WHERE id = $id AND done_at IS NULL", "$now", "$id");

    public Statement AddActivity { get; } = new(
        connection,
        """
        INSERT INTO transcript (conversation, seq, activity)
        SELECT $conversation, ifnull(max(seq), 0) + 1, $activity FROM transcript WHERE conversation = $conversation
        RETURNING seq
        """,
        "$conversation", "$activity");

    public Statement AddTurn { get; } = new(
        connection,
        "INSERT INTO turns (inbox, channel, outcome, topic, emergency, confidence, at) VALUES ($inbox, $channel, $outcome, $topic, $emergency, $confidence, $now)",
        "$inbox", "$channel", "$outcome", "$topic", "$emergency", "$confidence", "$now");

    public CaseStatements Cases { get; } = new(connection);

    public SendStatements Sends { get; } = new(connection);

    public TextStatements Texts { get; } = new(connection);

    public CodeStatements Codes { get; } = new(connection);

    public void Dispose()
    {
        Sends.Dispose();
        Texts.Dispose();
        Codes.Dispose();
        Cases.Dispose();
        foreach (var statement in new[] { AddConversation, ChangeConversation, FindMessage, AddMessage, FinishMessage, AddActivity, AddTurn })
        {
            statement.Dispose();
        }
    }
}
