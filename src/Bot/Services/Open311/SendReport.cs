using System.Text.Json;
using System.Text.RegularExpressions;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>Makes a report, once. Where no answer came, it looks for the report before it would ever send it again.</summary>
internal sealed partial class SendReport(string name, GeoReport server, ReportPlan plan, TokenPatience patience, TimeProvider time) : IServiceOperation
{
    private const string Accepted = "accepted";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private readonly ReportLookUp lookUp = new(server, plan, time);

    public Operation Shape { get; } = new(name)
    {
        Needs = plan.Needs,
        Outcomes = [Accepted, "already reported", "not accepted"],
        Gives = ["reference", "notice", "reason"],
        Sends = true,
    };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken)
    {
        if (earlier is not null)
        {
            switch (await lookUp.FindAsync(call, earlier.FirstSentAt, cancellationToken))
            {
                case null:
                    return CallResult.Unknown;
                case { Length: > 0 } reference:
                    return AcceptedAs(reference).Result();
            }
        }

        var startedAt = time.GetUtcNow();
        var answer = await server.PostAsync("requests", plan.Fields(call), cancellationToken);
        for (var tries = 1; answer is GeoReportAnswer.NotSent && tries < server.Wire.System.Tries; tries++)
        {
            await Task.Delay(Pause * tries, time, cancellationToken);
            answer = await server.PostAsync("requests", plan.Fields(call), cancellationToken);
        }

        return answer switch
        {
            GeoReportAnswer.Good good => (await ReadAsync(good.Body, cancellationToken)).Result(),
            GeoReportAnswer.Refused refused => Refused(refused, earlier is not null),
            GeoReportAnswer.NotSent => CallResult.Down,
            _ => await lookUp.FindAsync(call, earlier?.FirstSentAt ?? startedAt, cancellationToken) is { Length: > 0 } reference ? AcceptedAs(reference).Result() : CallResult.Unknown,
        };
    }

    // "Is a duplicate" of a try of our own that the look-up could not see, or else of somebody's report.
    private static CallResult Refused(GeoReportAnswer.Refused refused, bool triedBefore)
    {
        if (refused.Status is 401 or 403 or 404)
        {
            return CallResult.Down; // our key or our service code is wrong: no doing of the resident's
        }

        if (!refused.Reason.Contains("duplicate", StringComparison.OrdinalIgnoreCase))
        {
            return new ServiceOutcome("not accepted").With("reason", refused.Reason).Result();
        }

        var reference = Reference().Match(refused.Reason).Value;
        return (triedBefore ? AcceptedAs(reference) : new ServiceOutcome("already reported").With("reference", reference)).Result();
    }

    private async Task<ServiceOutcome> ReadAsync(JsonElement body, CancellationToken cancellationToken)
    {
        var first = body.Items() is [var one, ..] ? one : throw new JsonException("An accepted report comes back in a list.");
        var reference = first.TextOrNumber("service_request_id");
        if (reference.Length == 0)
        {
            var token = first.TextOrNumber("token");
            reference = token.Length > 0 ? await patience.ReferenceAsync(server, token, time, cancellationToken) : throw new JsonException("An accepted report has an id or a token.");
        }

        return AcceptedAs(reference).With("notice", first.Text("service_notice"));
    }

    private static ServiceOutcome AcceptedAs(string reference) => new ServiceOutcome(Accepted).With("reference", reference).With("notice", "");

    [GeneratedRegex(@"\b(?:[A-Z]{2,6}-?)?[0-9]{3,}\b")]
    private static partial Regex Reference();
}
