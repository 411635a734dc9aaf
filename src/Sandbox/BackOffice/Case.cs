using System.Text.Json;

namespace CouncilBot.Sandbox.BackOffice;

/// <summary>Something that the back office took in: a container request, a reminder, a hold, a booking, or a case of any other kind.</summary>
internal sealed record Case(string Reference, string Kind, DateTimeOffset CreatedAt, JsonElement Details, JsonElement Answer, string Status = "received", string? IdempotencyKey = null, DateTimeOffset? Until = null)
{
    public string? Detail(string name) => Details.ValueKind == JsonValueKind.Object && Details.TryGetProperty(name, out var value) ? value.ToString() : null;
}
