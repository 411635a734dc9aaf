using System.Text.Json;
using System.Text.Json.Nodes;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Sandbox.BackOffice;

/// <summary>Takes things into the back office, once for each idempotency key.</summary>
internal sealed class CaseDesk(SandboxShelves shelves, TimeProvider time)
{
    private readonly Lock taking = new();

    /// <summary>Takes a JSON body in. `refuse` says why not, `answer` what is answered besides reference and status.</summary>
    public async Task<IResult> TakeAsync(HttpRequest request, string kind, string prefix, Func<JsonElement, Refusal?> refuse, Func<JsonElement, JsonObject> answer, Func<DateTimeOffset, DateTimeOffset>? until = null)
    {
        JsonElement body;
        try
        {
            using var read = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            body = read.RootElement.Clone();
        }
        catch (JsonException)
        {
            return Refused(new Refusal(400, "bad-json", "The body is not JSON."));
        }

        if (body.ValueKind != JsonValueKind.Object)
        {
            return Refused(new Refusal(400, "bad-json", "The body is not a JSON object."));
        }

        lock (taking)
        {
            return Take(request, kind, prefix, body, refuse, answer, until);
        }
    }

    public static IResult Refused(Refusal refusal) =>
        SandboxJson.Answer(new { error = new { code = refusal.Code, message = refusal.Message, field = refusal.Field, reference = refusal.Reference } }, refusal.Status);

    private IResult Take(HttpRequest request, string kind, string prefix, JsonElement body, Func<JsonElement, Refusal?> refuse, Func<JsonElement, JsonObject> answer, Func<DateTimeOffset, DateTimeOffset>? until)
    {
        var key = request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } given ? given : null;
        var earlier = key is null ? null : shelves.Cases.All.FirstOrDefault(known => known.IdempotencyKey == key && known.Kind == kind);
        if (earlier is not null)
        {
            return JsonElement.DeepEquals(earlier.Details, body)
                ? SandboxJson.Answer(earlier.Answer, 201)
                : Refused(new Refusal(409, "idempotency-key-reused", "This Idempotency-Key came before with another body."));
        }

        if (refuse(body) is { } refusal)
        {
            return Refused(refusal);
        }

        var now = time.ThisSecond();
        var written = new JsonObject { ["reference"] = References.New(prefix, shelves.Cases.Find), ["status"] = "received" };
        foreach (var (name, value) in answer(body))
        {
            written[name] = value?.DeepClone();
        }

        var kept = JsonSerializer.SerializeToElement(written);
        shelves.Cases.Put(new Case(kept.GetProperty("reference").GetString()!, kind, now, body, kept, IdempotencyKey: key, Until: until?.Invoke(now))); // "!": just written
        return SandboxJson.Answer(kept, 201);
    }
}
