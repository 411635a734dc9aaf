using CouncilBot.Bot.Services.Plans;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>How far a report is, by its reference.</summary>
internal sealed class ReportStatus(string name, GeoReport server, PlanText settings) : IServiceOperation
{
    private readonly Dictionary<string, string> words = new(settings.Pairs("status words"), StringComparer.Ordinal);
    private readonly Dictionary<string, string> nextSteps = new(settings.Pairs("next steps"), StringComparer.Ordinal);

    public Operation Shape { get; } = new(name)
    {
        Needs = ["reference"],
        Outcomes = ["found", "none found"],
        Gives = ["what", "status", "state", "date", "next step", "note", "reported", "updated", "expected", "reference"],
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
        .With("status", Of(words, request, request.Status))
        .With("next step", Of(nextSteps, request, "").Replace("((expected))", Day(request.ExpectedAt), StringComparison.Ordinal))
        .With("date", Day(request.UpdatedAt ?? request.RequestedAt))
        .With("state", request.IsOpen ? "open" : "closed")
        .With("what", request.What)
        .With("note", request.Note)
        .With("reported", Day(request.RequestedAt))
        .With("updated", Day(request.UpdatedAt ?? request.RequestedAt))
        .With("expected", Day(request.ExpectedAt))
        .With("reference", request.Id);

    // Where nobody found words for a status, those for open or closed will do.
    private static string Of(Dictionary<string, string> words, ServiceRequest request, string otherwise) =>
        words.GetValueOrDefault(request.Status) ?? words.GetValueOrDefault(request.IsOpen ? "open" : "closed") ?? otherwise;

    private static string Day(DateTimeOffset? moment) => moment is { } at ? BritishTime.InWords(BritishTime.Day(at)) : "";
}
