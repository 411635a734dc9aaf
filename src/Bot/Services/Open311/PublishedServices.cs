using System.Text.Json;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>The kinds of report that a server publishes, and what each asks. Nothing means that the server did not answer.</summary>
internal sealed class PublishedServices(GeoReport server)
{
    public async Task<IReadOnlyList<PublishedService>?> ListAsync(CancellationToken cancellationToken) =>
        await server.GetAsync("services", cancellationToken) is GeoReportAnswer.Good good ? Read(good.Body, Services) : null;

    public async Task<IReadOnlyList<PublishedAttribute>?> AttributesAsync(string code, CancellationToken cancellationToken) =>
        await server.GetAsync($"services/{Uri.EscapeDataString(code)}", cancellationToken) is GeoReportAnswer.Good good ? Read(good.Body, Attributes) : null;

    // A definition that is broken is no definition: the dialogs that are there go on serving.
    private static IReadOnlyList<T>? Read<T>(JsonElement body, Func<JsonElement, IReadOnlyList<T>> read)
    {
        try
        {
            return read(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IReadOnlyList<PublishedService> Services(JsonElement body) => [.. body.Items().Select(service => new PublishedService(
        service.TextOrNumber("service_code"), service.Text("service_name"), service.Text("description"), IsTrue(service, "metadata"),
        Words(service.Text("keywords")), Groups(service))).DistinctBy(service => service.Code)];

    private static IReadOnlyList<PublishedAttribute> Attributes(JsonElement body)
    {
        var definition = body.ValueKind == JsonValueKind.Array ? body.Items()[0] : body;
        return definition.Find("attributes") is { } attributes ? [.. attributes.Items().Select(Attribute).OrderBy(attribute => attribute.Order)] : [];
    }

    private static PublishedAttribute Attribute(JsonElement json) => new(
        json.TextOrNumber("code"), json.Text("datatype"), json.Find("variable") is null || IsTrue(json, "variable"), IsTrue(json, "required"),
        json.Text("description"), json.Text("datatype_description"), (int)(json.Number("order") ?? 0),
        json.Find("values") is { ValueKind: JsonValueKind.Array } values ? [.. values.Items().Select(value => KeyValuePair.Create(value.TextOrNumber("key"), value.TextOrNumber("name")))] : [])
    {
        IsHidden = json.Text("automated").Length > 0,
    };

    private static string[] Groups(JsonElement service) => service.Find("groups") is { ValueKind: JsonValueKind.Array } groups
        ? [.. groups.Items().Select(group => group.GetString() ?? "")]
        : Words(service.Find("group") is { ValueKind: JsonValueKind.String } group ? group.GetString() ?? "" : "");

    private static string[] Words(string listed) => listed.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Written as true, or as "true".
    private static bool IsTrue(JsonElement json, string name) => json.Find(name) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.String } text => text.GetString() is "true" or "1",
        _ => false,
    };
}
