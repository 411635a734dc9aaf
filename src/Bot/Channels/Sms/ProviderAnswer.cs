using System.Text.Json;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>What a provider answered; status 0 when nothing came.</summary>
internal sealed record ProviderAnswer(int Status, TimeSpan? RetryAfter, JsonElement Body)
{
    public static readonly ProviderAnswer None = new(0, null, default);

    /// <summary>No connection came about, so nothing can have been taken.</summary>
    public bool NeverConnected { get; init; }

    public string? Text(string name) => Field(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public int? Number(string name) => Field(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;

    public List<JsonElement>? List(string name) => Field(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : null;

    private JsonElement Field(string name) => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty(name, out var value) ? value : default;
}
