using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>Adds a resident to a report that is there already, as an update of it (FixMyStreet's extension).</summary>
internal sealed class JoinReport(string name, GeoReport server, PlanText settings, TimeProvider time) : IServiceOperation
{
    private static readonly string[] Contact = ["email", "phone"];
    private readonly DetailTemplate description = DetailTemplate.Read(settings, "description", required: true);

    public Operation Shape { get; } = new(name) { Needs = ["report"], Outcomes = ["accepted", "not accepted"], Gives = ["reference", "reason"], Sends = true };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken)
    {
        var report = call.Using["report"].Value;
        if (earlier is not null && await IsThereAsync(call, earlier, cancellationToken) is not false and var there)
        {
            return there is null ? CallResult.Unknown : Joined(report);
        }

        return await server.PostAsync("servicerequestupdates", Fields(call, report), cancellationToken) switch
        {
            GeoReportAnswer.Good => Joined(report),
            GeoReportAnswer.Refused { Status: 401 or 403 } or GeoReportAnswer.NotSent => CallResult.Down,
            GeoReportAnswer.Refused refused => new ServiceOutcome("not accepted").With("reason", refused.Reason).Result(),
            _ => await IsThereAsync(call, new EarlierTry(time.GetUtcNow()), cancellationToken) == true ? Joined(report) : CallResult.Unknown,
        };
    }

    private static CallResult Joined(string report) => new ServiceOutcome("accepted").With("reference", report).Result();

    private List<KeyValuePair<string, string>> Fields(ServiceCall call, string report)
    {
        List<KeyValuePair<string, string>> fields =
        [
            new("service_request_id", report), new("update_id", ExternalId.Of(call.Key)), new("updated_datetime", ReportLookUp.Written(time.GetUtcNow())),
            new("status", call.Using["report"].Facts.GetValueOrDefault("status", "open").ToUpperInvariant()), new("description", description.Words(call)),
        ];
        fields.AddRange(Contact.Where(call.Using.ContainsKey).Select(contact => KeyValuePair.Create(contact, call.Using[contact].Value)));
        return fields;
    }

    // True, false, or nothing when the server cannot say.
    private async Task<bool?> IsThereAsync(ServiceCall call, EarlierTry earlier, CancellationToken cancellationToken) =>
        await server.GetAsync("servicerequestupdates", cancellationToken, ("start_date", ReportLookUp.Written(earlier.FirstSentAt - TimeSpan.FromDays(1)))) switch
        {
            GeoReportAnswer.Good good => good.Body.Items().Any(update =>
                update.TextOrNumber("update_id") == ExternalId.Of(call.Key)
                || (update.TextOrNumber("service_request_id") == call.Using["report"].Value && update.Text("description") == description.Words(call)
                    && update.Time("updated_datetime") > earlier.FirstSentAt - TimeSpan.FromMinutes(15))),
            GeoReportAnswer.Refused { Status: 404 } => false,
            _ => null,
        };
}
