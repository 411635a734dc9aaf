using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Places;

/// <summary>What OS Places is asked for, besides the search itself.</summary>
internal sealed class PlacesQuery(IQueryCollection query, DateTimeOffset seen)
{
    private const int Most = 100;

    public string this[string name] => query[name].ToString().Trim();

    public DateTimeOffset Seen => seen;

    public IReadOnlyList<string> Datasets => this["dataset"] is { Length: > 0 } given ? given.ToUpperInvariant().Split(',', StringSplitOptions.TrimEntries) : ["DPA"];

    public bool InDegrees => this["output_srs"].ToUpperInvariant() is "WGS84" or "EPSG:4326";

    public int Offset => (int)(NumberOf("offset") ?? 0);

    public int MaxResults => (int)(NumberOf("maxresults") ?? Most);

    public string? Wrong() =>
        Datasets.FirstOrDefault(name => name is not ("DPA" or "LPI")) is { } unknown ? $"Dataset {unknown} is not DPA or LPI"
        : MaxResults is < 1 or > Most ? $"Parameter maxresults must be 1 to {Most}"
        : Offset < 0 ? "Parameter offset must be 0 or more"
        : null;

    public double? NumberOf(string name) => Number(this[name]);

    public static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
