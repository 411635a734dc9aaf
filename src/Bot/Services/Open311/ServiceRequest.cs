using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Bot.Services.OsPlaces;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>A report as a GeoReport server keeps it.</summary>
internal sealed record ServiceRequest(string Id, string Status, string Note, string What, string Description, string Address, DateTimeOffset? RequestedAt, DateTimeOffset? UpdatedAt, DateTimeOffset? ExpectedAt)
{
    // Beside "closed" itself, the words that FixMyStreet's councils use for it.
    private static readonly HashSet<string> Closed =
        ["closed", "fixed", "duplicate", "not_councils_responsibility", "no_further_action", "cancelled"];

    public Point? Point { get; init; }

    /// <summary>Our own name for it, where the server gives it back.</summary>
    public string ExternalId { get; init; } = "";

    public bool IsOpen => !Closed.Contains(Status);

    public static ImmutableArray<ServiceRequest> List(JsonElement body) => [.. body.Items().Select(Read).Where(request => request.Id.Length > 0).DistinctBy(request => request.Id)];

    private static ServiceRequest Read(JsonElement json) => new(
        json.TextOrNumber("service_request_id"), json.Text("status").ToLowerInvariant(), json.Text("status_notes"), json.Text("service_name"),
        json.Text("description"), json.Text("address"), json.Time("requested_datetime"), json.Time("updated_datetime"), json.Time("expected_datetime"))
    {
        Point = json.Number("lat") is { } latitude && json.Number("long") is { } longitude ? new Point(latitude, longitude) : null,
        ExternalId = json.TextOrNumber("external_id") is { Length: > 0 } own ? own : Attribute(json),
    };

    // Some servers give attributes back as an object, some as a list of code and value.
    private static string Attribute(JsonElement json) => (json.Find("attributes") ?? json.Find("extended_attributes")) switch
    {
        { ValueKind: JsonValueKind.Object } attributes => attributes.TextOrNumber("external_id"),
        { ValueKind: JsonValueKind.Array } attributes => attributes.Items()
            .Where(each => each.ValueKind == JsonValueKind.Object && each.Text("code") == "external_id").Select(each => each.TextOrNumber("value")).FirstOrDefault(""),
        _ => "",
    };
}
