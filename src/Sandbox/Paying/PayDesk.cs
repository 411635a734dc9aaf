using System.Security.Cryptography;
using System.Text.Json;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.Paying;

/// <summary>Takes payments and moves them to their end. One that nobody finishes in 90 minutes has expired.</summary>
internal sealed class PayDesk(SandboxShelves shelves, TimeProvider time)
{
    private const int Alphabet = 26;
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(90);
    private readonly Lock taking = new();

    public (Payment? Payment, IResult? Refused) Create(JsonElement body, string? idempotencyKey)
    {
        if (PayErrors.Find(body) is { } refused)
        {
            return (null, refused);
        }

        lock (taking)
        {
            if (idempotencyKey is not null && shelves.Payments.All.Any(known => known.IdempotencyKey == idempotencyKey))
            {
                return (null, PayErrors.Error(409, "P0191", "The `Idempotency-Key` you sent in the request header has already been used to create a payment.", header: "Idempotency-Key"));
            }

            string? Said(string name) => body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            var payment = new Payment(
                NewId(), body.GetProperty("amount").GetInt32(), Said("reference")!, Said("description")!, Said("return_url")!, time.ThisSecond(), // "!": looked at before
                IdempotencyKey: idempotencyKey, Email: Said("email"), Language: Said("language") ?? "en", Metadata: body.TryGetProperty("metadata", out var metadata) ? metadata : null);
            shelves.Payments.Put(payment);
            return (payment, null);
        }
    }

    public Payment? Find(string id)
    {
        var found = shelves.Payments.Find(id);
        return found is { IsFinished: false } && found.CreatedAt + Lasts < time.ThisSecond() ? Move(id, "failed", "P0020") : found;
    }

    /// <summary>Moves a payment that is not finished; one that is stays as it is.</summary>
    public Payment? Move(string id, string state, string? code)
    {
        lock (taking)
        {
            if (shelves.Payments.Find(id) is { IsFinished: false } payment)
            {
                shelves.Payments.Put(payment with { State = state, Code = code, ChangedAt = time.ThisSecond() });
            }

            return shelves.Payments.Find(id);
        }
    }

    private static string NewId() => string.Concat(RandomNumberGenerator.GetBytes(26).Select(each => (char)('a' + (each % Alphabet))));
}
