using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Bot.Services.OsPlaces;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>Open reports of the same kind close by, so that a resident may join one instead of making another.</summary>
internal sealed class NearbyReports(string name, GeoReport server, PlanText settings, TimeProvider time) : IServiceOperation
{
    private const int MostShown = 5;
    private readonly string service = settings.Text("service");
    private readonly int metres = settings.Number("within metres", 250, 10, 5000);
    private readonly int days = settings.Number("within days", 90, 1, 365);
    private readonly Template words = new(settings.Text("words"));

    public Operation Shape { get; } = new(name) { Needs = ["place"], Outcomes = ["found", "none found"], Gives = ["count"] };

    public async Task<CallResult> CallAsync(ServiceCall call, EarlierTry? earlier, CancellationToken cancellationToken)
    {
        if (Point.Of(call.Using["place"]) is not { } place)
        {
            return Outcomes.NoneFound.Result();
        }

        var since = time.GetUtcNow().AddDays(-days);
        var answer = await server.GetAsync("requests", cancellationToken, ("service_code", service), ("status", "open"), ("start_date", ReportLookUp.Written(since)));
        return answer switch
        {
            GeoReportAnswer.Good good => Near(ServiceRequest.List(good.Body), place, since).Result(),
            GeoReportAnswer.Refused { Status: 404 } => Outcomes.NoneFound.Result(),
            _ => CallResult.Down,
        };
    }

    private ServiceOutcome Near(ImmutableArray<ServiceRequest> requests, Point place, DateTimeOffset since)
    {
        var near = requests.Where(request => request.IsOpen && request.Point is not null && request.RequestedAt >= since)
            .Select(request => (Request: request, Metres: place.MetresTo(request.Point!.Value))) // "!": just filtered
            .Where(found => found.Metres <= metres).OrderBy(found => found.Metres).Take(MostShown)
            .Select(found => Told(found.Request, found.Metres)).ToImmutableArray();
        return near.IsEmpty ? Outcomes.NoneFound : Outcomes.Found(near).With("count", near.Length.ToString(CultureInfo.InvariantCulture));
    }

    // What others wrote in their reports stays there: only the kind, the day and the place are told.
    private Detail Told(ServiceRequest request, double away)
    {
        var facts = ImmutableSortedDictionary<string, string>.Empty
            .Add("reference", request.Id)
            .Add("what", request.What.ToLowerInvariant())
            .Add("date", BritishTime.InFewWords(BritishTime.Day(request.RequestedAt!.Value))) // "!": those without were left out
            .Add("distance", string.Create(CultureInfo.InvariantCulture, $"{Math.Max(10, Math.Round(away / 10) * 10):0} metres"))
            .Add("status", request.Status)
            .Add("address", request.Address);
        return new Detail(request.Id, words.Fill(name => facts.GetValueOrDefault(name, ""))) { Facts = facts };
    }
}
