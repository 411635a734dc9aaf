using System.Text.Json;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Bot.Services.Wires;

namespace CouncilBot.Bot.Services.Open311;

/// <summary>GeoReport v2 over a wire: JSON where the server speaks it, XML where it speaks only that.</summary>
internal sealed class GeoReport(Wire wire, PlanText system)
{
    private readonly string jurisdiction = system.Text("jurisdiction", required: false);
    private readonly bool isXml = system.Text("format", required: false) == "xml";

    public Wire Wire => wire;

    /// <summary>Something read; a status of 404 has no answer either, but is told apart.</summary>
    public async Task<GeoReportAnswer> GetAsync(string path, CancellationToken cancellationToken, params (string Name, string Value)[] query) =>
        Read(await wire.GetAsync($"{path}.{Ending}?{Form([.. query, .. Jurisdiction()])}", cancellationToken));

    /// <summary>Something sent once.</summary>
    public async Task<GeoReportAnswer> PostAsync(string path, IReadOnlyList<KeyValuePair<string, string>> fields, CancellationToken cancellationToken)
    {
        List<KeyValuePair<string, string>> all = [.. fields, .. Jurisdiction().Select(field => KeyValuePair.Create(field.Name, field.Value))];
        if (wire.Key.Length > 0)
        {
            all.Add(KeyValuePair.Create("api_key", wire.Key));
        }

        return Read(await wire.OnceAsync(() => wire.Request(HttpMethod.Post, $"{path}.{Ending}", new FormUrlEncodedContent(all)), cancellationToken));
    }

    private string Ending => isXml ? "xml" : "json";

    private IEnumerable<(string Name, string Value)> Jurisdiction() => jurisdiction.Length > 0 ? [("jurisdiction_id", jurisdiction)] : [];

    private static string Form(IEnumerable<(string Name, string Value)> query) =>
        string.Join('&', query.Where(pair => pair.Value.Length > 0).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"));

    private GeoReportAnswer Read(WireAnswer answer) => answer switch
    {
        WireAnswer.NotSent => new GeoReportAnswer.NotSent(),
        WireAnswer.Answered { IsTrouble: false } answered when Body(answered) is { } body =>
            answered.IsGood ? new GeoReportAnswer.Good(body) : new GeoReportAnswer.Refused(answered.Status, Reasons(body)),
        WireAnswer.Answered { Status: >= 400 and < 500 and not 408 and not 429 } refused => new GeoReportAnswer.Refused(refused.Status, ""),
        _ => new GeoReportAnswer.Unknown(),
    };

    private JsonElement? Body(WireAnswer.Answered answered) => isXml ? GeoReportXml.Read(answered.Body) : answered.Json();

    // [{"code":400,"description":"..."}], some servers wrap it in {"errors":[...]}.
    private static string Reasons(JsonElement body)
    {
        var errors = body.ValueKind == JsonValueKind.Object ? body.Find("errors") ?? body : body;
        JsonElement[] each = errors.ValueKind == JsonValueKind.Array ? errors.Items() : [errors];
        return string.Join(" ", each.Select(error => error.ValueKind == JsonValueKind.Object ? error.Text("description") : ""));
    }
}
