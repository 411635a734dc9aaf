using System.Text.Json;

namespace CouncilBot.Sandbox.Paying;

/// <summary>A card payment, from when it was asked for to its end. No card number ever comes near it.</summary>
internal sealed record Payment(
    string PaymentId, int Amount, string Reference, string Description, string ReturnUrl, DateTimeOffset CreatedAt, string State = "created", string? Code = null,
    DateTimeOffset? ChangedAt = null, string? IdempotencyKey = null, string? Email = null, string Language = "en", JsonElement? Metadata = null)
{
    public bool IsFinished => State is "success" or "failed" or "cancelled" or "error";
}
