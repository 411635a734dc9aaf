using System.Globalization;
using System.Text.Json;
using CouncilBot.Bot.Content.Brought;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>Looks into JSON in which anything may be missing, empty or of another kind than it should be.</summary>
internal static class JsonPieces
{
    public static JsonElement? Piece(this JsonElement within, string name) =>
        within.ValueKind == JsonValueKind.Object && within.TryGetProperty(name, out var piece) && piece.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? piece : null;

    /// <summary>The text under the first of these names that has any, made harmless and on one line; empty if none has.</summary>
    public static string Text(this JsonElement within, params IReadOnlyList<string> names) =>
        names.Select(name => PlainText.Line(Raw(within, name))).FirstOrDefault(text => text.Length > 0) ?? "";

    /// <summary>The same as it was written, with its lines and tags.</summary>
    public static string Raw(this JsonElement within, string name) => within.Piece(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString()!, // "!": it is a text
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => "",
    };

    public static decimal? Number(this JsonElement within, string name) =>
        decimal.TryParse(Raw(within, name), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What a list holds; one thing where a list should be counts as a list of it.</summary>
    public static IEnumerable<JsonElement> All(this JsonElement within, params IReadOnlyList<string> names) => names
        .Select(name => within.Piece(name)).OfType<JsonElement>()
        .SelectMany(piece => piece.ValueKind == JsonValueKind.Array ? piece.EnumerateArray().ToArray() : [piece])
        .Where(piece => piece.ValueKind == JsonValueKind.Object);
}
