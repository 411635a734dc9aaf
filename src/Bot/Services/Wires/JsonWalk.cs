using System.Globalization;
using System.Text.Json;

namespace CouncilBot.Bot.Services.Wires;

/// <summary>Reads an answer strictly: what has the wrong shape is a <see cref="JsonException"/>, which the caller takes for a broken system.</summary>
internal static class JsonWalk
{
    public static JsonElement? Find(this JsonElement within, string name) =>
        within.ValueKind != JsonValueKind.Object ? throw Wrong(name)
        : within.TryGetProperty(name, out var found) && found.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? found
        : null;

    public static JsonElement[] Items(this JsonElement list) =>
        list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : throw Wrong("a list");

    /// <summary>A text; empty when it is not there.</summary>
    public static string Text(this JsonElement within, string name) => within.Find(name) switch
    {
        null => "",
        { ValueKind: JsonValueKind.String } text => text.GetString() ?? "",
        _ => throw Wrong(name),
    };

    /// <summary>A text or a number, as text: some systems write ids and codes either way.</summary>
    public static string TextOrNumber(this JsonElement within, string name) => within.Find(name) switch
    {
        null => "",
        { ValueKind: JsonValueKind.String } text => text.GetString() ?? "",
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => throw Wrong(name),
    };

    public static bool Truth(this JsonElement within, string name) => within.Find(name) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        _ => throw Wrong(name),
    };

    public static double? Number(this JsonElement within, string name) => within.Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number => number.GetDouble(),
        { ValueKind: JsonValueKind.String } text when double.TryParse(text.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) => value,
        _ => throw Wrong(name),
    };

    /// <summary>A day like 2026-03-05, also at the beginning of a time.</summary>
    public static DateOnly? Day(this JsonElement within, string name)
    {
        var text = within.Text(name);
        return text.Length == 0 ? null
            : text.Length >= 10 && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : throw Wrong(name);
    }

    public static DateTimeOffset? Time(this JsonElement within, string name)
    {
        var text = within.Text(name);
        return text.Length == 0 ? null
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time
            : throw Wrong(name);
    }

    private static JsonException Wrong(string name) => new($"`{name}` is not of the shape that was agreed.");
}
