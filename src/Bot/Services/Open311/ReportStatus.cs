using CouncilBot.Bot.Services.Plans;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>How far a report is, by its reference.</summary>
internal sealed class ReportStatus(string name, GeoReport server, PlanText settings) : IServiceOperation
{
    private readonly Dictionary<string, string> words = new(settings.Pairs("status words"), StringComparer.Ordinal);

    public Operation Shape { get; } = new(name)
    {
        Needs = ["reference"],
        Outcomes = ["found", "none found"],
        Gives = ["status", "state", "what", "note", "reported", "updated", "expected", "reference"],
    };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken)
    {
        var reference = call.Using["reference"].Value.Trim().ToUpperInvariant();
        return await server.GetAsync($"requests/{Uri.EscapeDataString(reference)}", cancellationToken) switch
        {
            GeoReportAnswer.Good good => (ServiceRequest.List(good.Body) is [var request, ..] ? Told(request) : Outcomes.NoneFound).Result(),
            GeoReportAnswer.Refused { Status: 400 or 404 } => Outcomes.NoneFound.Result(),
            _ => CallResult.Down,
        };
    }

    private ServiceOutcome Told(ServiceRequest request) => new ServiceOutcome("found")
        .With("status", words.GetValueOrDefault(request.Status) ?? words.GetValueOrDefault(request.IsOpen ? "open" : "closed") ?? request.Status)
        .With("state", request.IsOpen ? "open" : "closed")
        .With("what", request.What)
        .With("note", request.Note)
        .With("reported", Day(request.RequestedAt))
        .With("updated", Day(request.UpdatedAt ?? request.RequestedAt))
        .With("expected", Day(request.ExpectedAt))
        .With("reference", request.Id);

    private static string Day(DateTimeOffset? moment) => moment is { } at ? BritishTime.InWords(BritishTime.Day(at)) : "";
}
