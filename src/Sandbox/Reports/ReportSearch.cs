using System.Globalization;
using System.Text.Json.Nodes;
using CouncilBot.Sandbox.Faults;
using CouncilBot.Sandbox.Keeping;
using CouncilBot.Sandbox.Town;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Reports;

/// <summary>Finds reports by number, category, status, time and place. One that still waits for its number is not found.</summary>
internal sealed class ReportSearch(SandboxShelves shelves, TimeProvider time)
{
    private const int Most = 1_000;
    private const double UsualRadius = 1_000;

    public JsonObject? Find(string id, HttpContext context)
    {
        var seen = context.Seen(time);
        return shelves.Reports.Find(id) is { PollsLeft: 0 } report && report.RequestedAt <= seen ? Written(report, seen) : null;
    }

    public (List<JsonObject> Found, string? Wrong) List(HttpContext context)
    {
        var query = context.Request.Query;
        var seen = context.Seen(time);
        var (from, to, wrong) = Span(query);
        var place = Place(query);
        wrong ??= place is null && (query.ContainsKey("lat") || query.ContainsKey("long")) ? "lat, long and radius must be numbers, lat and long together" : null;
        var found = shelves.Reports.All
            .Where(report => report.PollsLeft == 0 && report.RequestedAt <= seen && report.RequestedAt >= from && report.RequestedAt <= to)
            .Where(report => Among(query, "service_request_id", report.Id) && Among(query, "service_code", report.ServiceCode) && HasStatus(query, report))
            .Where(report => place is not var (lat, lng, radius) || (report is { Lat: { } at, Long: { } along } && Distance.Metres(lat, lng, at, along) <= radius));
        return ([.. found.OrderByDescending(report => report.RequestedAt).Take(Most).Select(report => Written(report, seen))], wrong);
    }

    public static (DateTimeOffset From, DateTimeOffset To, string? Wrong) Span(IQueryCollection query)
    {
        var (from, to) = (DateTimeOffset.MinValue, DateTimeOffset.MaxValue);
        return (query["start_date"].ToString() is { Length: > 0 } start && !Time(start, out from)) || (query["end_date"].ToString() is { Length: > 0 } end && !Time(end, out to))
            ? (from, to, "start_date and end_date must be W3C times like 2026-03-05T10:00:00Z")
            : (from, to, null);
    }

    private JsonObject Written(Report report, DateTimeOffset seen) => Answers.Of(report, shelves.Services.Find(report.ServiceCode), seen);

    private static bool Time(string text, out DateTimeOffset at) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out at);

    private static bool Among(IQueryCollection query, string name, string value) =>
        query[name].ToString() is not { Length: > 0 } list || list.Split(',', StringSplitOptions.TrimEntries).Contains(value);

    private static bool HasStatus(IQueryCollection query, Report report) =>
        Among(query, "status", report.Status) || Among(query, "status", report.IsClosed ? "closed" : "open");

    private static (double Lat, double Lng, double Radius)? Place(IQueryCollection query) =>
        Number(query["lat"].ToString()) is { } lat && Number(query["long"].ToString()) is { } lng
            ? query["radius"].ToString() is { Length: > 0 } radius ? Number(radius) is { } metres ? (lat, lng, metres) : null : (lat, lng, UsualRadius)
            : null;

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
