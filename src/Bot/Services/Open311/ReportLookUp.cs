using System.Globalization;
using CouncilBot.Bot.Services.OsPlaces;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>Finds out whether a report of ours arrived whose answer we never got.</summary>
internal sealed class ReportLookUp(GeoReport server, ReportPlan plan, TimeProvider time)
{
    private const double SamePlaceInMetres = 5;
    private static readonly TimeSpan ClocksMayDiffer = TimeSpan.FromMinutes(15);

    /// <summary>Its reference; empty when it is not there; nothing when the server cannot say.</summary>
    public async Task<string?> FindAsync(ServiceCall call, DateTimeOffset sentAt, CancellationToken cancellationToken)
    {
        var answer = await server.GetAsync(
            "requests", cancellationToken,
            ("service_code", plan.Code(call)), ("start_date", Written(sentAt - TimeSpan.FromDays(1))), ("end_date", Written(time.GetUtcNow() + TimeSpan.FromDays(1))));
        return answer switch
        {
            GeoReportAnswer.Good good => ServiceRequest.List(good.Body).FirstOrDefault(request => IsOurs(request, call, sentAt))?.Id ?? "",
            GeoReportAnswer.Refused { Status: 404 } => "",
            _ => null,
        };
    }

    internal static string Written(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    // By our own name where the server gives it back; else the same words at the same place at the same time.
    private bool IsOurs(ServiceRequest request, ServiceCall call, DateTimeOffset sentAt) => request.ExternalId.Length > 0
        ? request.ExternalId == ExternalId.Of(call.Key)
        : request.Description == plan.Description.Words(call) && request.RequestedAt > sentAt - ClocksMayDiffer && IsThere(request, call);

    private bool IsThere(ServiceRequest request, ServiceCall call) => plan.Place(call) is not { } place || (Point.Of(place), request.Point) switch
    {
        ({ } ours, { } theirs) => ours.MetresTo(theirs) < SamePlaceInMetres,
        _ => request.Address == place.Words,
    };
}
