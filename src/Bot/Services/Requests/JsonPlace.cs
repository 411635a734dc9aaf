using System.Text.Json;
using System.Text.RegularExpressions;

namespace CouncilBot.Bot.Services.Requests;

/// <summary>Where in an answer something stands: <c>error.code</c>, <c>items[0].id</c>; empty for the whole answer.</summary>
internal sealed partial class JsonPlace
{
    private readonly string[] steps;

    private JsonPlace(string[] steps) => this.steps = steps;

    public static JsonPlace? TryParse(string text) =>
        text.Length == 0 ? new JsonPlace([]) : Shape().IsMatch(text) ? new JsonPlace(text.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries)) : null;

    /// <summary>What stands there; nothing when there is nothing.</summary>
    public JsonElement? Find(JsonElement? within) => steps.Aggregate(within, Step);

    public string Text(JsonElement? within) => Find(within) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() ?? "",
        { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } value => value.GetRawText(),
        _ => "",
    };

    private static JsonElement? Step(JsonElement? within, string step) => (within, step) switch
    {
        ({ ValueKind: JsonValueKind.Array } list, ['[', .. var at, ']']) => int.Parse(at, System.Globalization.CultureInfo.InvariantCulture) is var index && index < list.GetArrayLength() ? list[index] : null,
        ({ ValueKind: JsonValueKind.Object } one, _) when one.TryGetProperty(step, out var found) => found,
        _ => null,
    };

    [GeneratedRegex(@"^(?:[\w$@-]+|\[[0-9]{1,4}\])(?:\.[\w$@-]+|\[[0-9]{1,4}\])*$")]
    private static partial Regex Shape();
}
