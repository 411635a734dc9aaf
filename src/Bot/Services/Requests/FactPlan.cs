using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CouncilBot.Bot.Services.Plans;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Words;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Bot.Services.Requests;

/// <summary>One fact of an answer: where it stands, and how it is told. `deliverBy as day`; or with words for its values, and for what has none.</summary>
internal sealed record FactPlan(string Name, JsonPlace At, string As)
{
    private static readonly string[] Ways = ["text", "day", "pounds", "pence", "pence in pounds"];

    private ImmutableDictionary<string, string> Words { get; init; } = ImmutableDictionary<string, string>.Empty;

    private string? Otherwise { get; init; }

    public static ImmutableArray<FactPlan> All(PlanText settings, string name)
    {
        var inner = settings.Inner(name);
        return inner is null ? [] : [.. inner.Section.Children.Select(fact => Read(inner, YamlFile.Text(fact.Key), fact.Value)).OfType<FactPlan>()];
    }

    /// <summary>The fact as it is told; nothing when the answer does not have it.</summary>
    public string? Read(JsonElement? answer)
    {
        var value = At.Text(answer);
        return Words.TryGetValue(value, out var words) ? words
            : value.Length == 0 ? Otherwise
            : Words.Count > 0 && Otherwise is not null ? Otherwise
            : Told(value);
    }

    // What cannot be told so is told as it stands.
    private string Told(string value) => As switch
    {
        "day" when DateOnly.TryParseExact(value.Length > 10 ? value[..10] : value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => BritishTime.InWords(day),
        "pounds" when Number(value) is { } pounds => InPounds(pounds),
        "pence" when Number(value) is { } pence => InPounds(pence / 100),
        "pence in pounds" when Number(value) is { } pence => (pence / 100).ToString("0.00", CultureInfo.InvariantCulture),
        _ => value,
    };

    private static decimal? Number(string value) => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string InPounds(decimal pounds) => pounds.ToString(pounds == decimal.Truncate(pounds) ? "£#,0" : "£#,0.00", CultureInfo.InvariantCulture);

    private static FactPlan? Read(PlanText settings, string name, YamlNode node)
    {
        var section = node as YamlMappingNode;
        var inner = section is null ? null : settings.Inner(name);
        var text = inner is null ? YamlFile.Text(node) : inner.Text("where");
        var parts = text.Split(" as ", 2, StringSplitOptions.TrimEntries);
        var told = parts.Length > 1 ? parts[1] : "text";
        if (JsonPlace.TryParse(parts[0]) is not { } place || !Ways.Contains(told))
        {
            settings.Problem(name, $"`{text}` is no place in an answer. Write it like error.code, or like deliverBy as day; with `as` it may be one of: {string.Join(", ", Ways)}.");
            return null;
        }

        var plan = new FactPlan(name, place, told)
        {
            Words = inner?.Pairs("words").ToImmutableDictionary(pair => pair.Key, pair => pair.Value) ?? ImmutableDictionary<string, string>.Empty,
            Otherwise = inner?.Text("otherwise", required: false) is { Length: > 0 } otherwise ? otherwise : null,
        };
        inner?.NothingElse();
        return plan;
    }
}
