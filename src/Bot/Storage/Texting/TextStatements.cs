using Microsoft.Data.Sqlite;

namespace CouncilBot.Bot.Storage.Texting;

/// <summary>Statements about the texts on their way out.</summary>
internal sealed class TextStatements(SqliteConnection connection) : IDisposable
{
    public PhoneStatements Phones { get; } = new(connection);

    public Statement Add { get; } = new(
        connection,
        """
        INSERT INTO outbox (phone, body, segments, urgent, state, tries, created_at, next_at)
        VALUES ($phone, $body, $segments, $urgent, $state, 0, $now, $now)
        """,
        "$phone", "$body", "$segments", "$urgent", "$state", "$now");

    public Statement SentSince { get; } = new(
        connection, "SELECT count(*) FROM outbox WHERE phone = $phone AND created_at > $since AND state <> 6", "$phone", "$since");

    public Statement Withdraw { get; } = new(
        connection, "UPDATE outbox SET state = 6, body = '', done_at = $now WHERE phone = $phone AND state < 2", "$now", "$phone");

    // One phone's texts leave in their order; only what is urgent overtakes.
    public Statement Due { get; } = new(
        connection,
        """
        SELECT o.id, o.phone, p.number, p.ours, o.body, o.segments, o.tries, o.created_at, o.begun_at
        FROM outbox o JOIN phones p ON p.key = o.phone
        WHERE o.state < 2 AND o.next_at <= $now AND (o.urgent OR NOT $only_urgent)
            AND (o.urgent OR NOT EXISTS (SELECT 1 FROM outbox e WHERE e.phone = o.phone AND e.id < o.id AND e.state < 2))
        ORDER BY o.next_at LIMIT $most
        """,
        "$now", "$only_urgent", "$most");

    public Statement Claim { get; } = new(
        connection,
        "UPDATE outbox SET state = 1, tries = tries + 1, begun_at = ifnull(begun_at, $now), next_at = $lease WHERE id = $id AND state < 2",
        "$now", "$lease", "$id");

    // A row withdrawn while it was being sent stays withdrawn, but it is known what was taken.
    public Statement Taken { get; } = new(
        connection,
        "UPDATE outbox SET state = CASE state WHEN 6 THEN 6 ELSE 2 END, provider_id = $provider, error = NULL, done_at = $now WHERE id = $id AND provider_id IS NULL",
        "$provider", "$now", "$id");

    /// <summary>To be tried again; with no begin when it surely was not taken.</summary>
    public Statement Later { get; } = new(
        connection,
        "UPDATE outbox SET state = $state, begun_at = CASE $state WHEN 0 THEN NULL ELSE begun_at END, next_at = $next, error = $error WHERE id = $id AND state < 2",
        "$state", "$next", "$error", "$id");

    /// <summary>To be sent once more after the provider had it and could not deliver it.</summary>
    public Statement Again { get; } = new(
        connection,
        "UPDATE outbox SET state = 0, begun_at = NULL, provider_id = NULL, next_at = $next, error = $error, done_at = NULL WHERE id = $id AND state = 2 AND body <> ''",
        "$next", "$error", "$id");

    public Statement End { get; } = new(
        connection, "UPDATE outbox SET state = $state, body = '', error = $error, done_at = $now WHERE id = $id AND state < 3", "$state", "$error", "$now", "$id");

    public Statement FindById { get; } = new(connection, "SELECT id, phone, state, tries, created_at, provider_id FROM outbox WHERE id = $id", "$id");

    public Statement FindByProvider { get; } = new(connection, "SELECT id, phone, state, tries, created_at, provider_id FROM outbox WHERE provider_id = $provider", "$provider");

    public Statement FreeClaims { get; } = new(connection, "UPDATE outbox SET next_at = $now WHERE state = 1", "$now");

    public Statement GiveUpOld { get; } = new(
        connection, "UPDATE outbox SET state = 5, body = '', done_at = $now WHERE state = 0 AND created_at < $before", "$now", "$before");

    // The transcript keeps what was said; here it was only needed to be sent again.
    public Statement ForgetWords { get; } = new(connection, "UPDATE outbox SET body = '' WHERE state = 2 AND body <> '' AND done_at < $before", "$before");

    public Statement SegmentsSince { get; } = new(connection, "SELECT ifnull(sum(segments), 0) FROM outbox WHERE begun_at >= $since AND state BETWEEN 1 AND 4", "$since");

    public void Dispose()
    {
        Phones.Dispose();
        foreach (var statement in new[] { Add, SentSince, Withdraw, Due, Claim, Taken, Later, Again, End, FindById, FindByProvider, FreeClaims, GiveUpOld, ForgetWords, SegmentsSince })
        {
            statement.Dispose();
        }
    }
}
