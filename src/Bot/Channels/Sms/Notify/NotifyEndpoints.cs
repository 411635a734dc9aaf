using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.Sms.Notify;

/// <summary>What Notify posts to us, with the bearer token that we gave it: texts that came, and what became of those that we sent.</summary>
internal sealed class NotifyEndpoints(NotifySettings settings, TextArrivals arrivals, TextReports reports)
{
    public async Task<IResult> ReceiveAsync(HttpContext context)
    {
        if (!IsNotify(context.Request))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (arrivals.IsFull)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable); // Notify comes again
        }

        var body = await BodyAsync(context);
        var text = new ArrivedText(body?.Text("id") ?? "", body?.Text("source_number") ?? "", settings.From.Length > 0 ? settings.From : body?.Text("destination_number") ?? "", body?.Text("message") ?? "", InboundKind.Said, []);
        return await arrivals.AcceptAsync(text) ? Results.NoContent() : Results.StatusCode(StatusCodes.Status400BadRequest);
    }

    public async Task<IResult> StatusAsync(HttpContext context)
    {
        if (!IsNotify(context.Request))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var body = await BodyAsync(context);
        var id = body?.Text("reference")?.Split('-') is ["text", var number, _] && long.TryParse(number, out var text) ? text : (long?)null;
        var (isDelivered, trouble) = body?.Text("status") switch
        {
            "delivered" => (true, TextTrouble.Other),
            "permanent-failure" => (false, TextTrouble.CannotReceive),
            "temporary-failure" => (false, TextTrouble.Unreachable),
            "technical-failure" => (false, TextTrouble.Other),
            _ => ((bool?)null, TextTrouble.Other),
        };
        await reports.ToldAsync(id, body?.Text("id") ?? "", isDelivered, trouble, 0, context.RequestAborted);
        return Results.NoContent();
    }

    private bool IsNotify(HttpRequest request) => request.Headers.Authorization.ToString() is var given && given.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(Hash(given["Bearer ".Length..].Trim()), Hash(settings.CallbackToken)) && settings.CallbackToken.Length > 0;

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static async Task<ProviderAnswer?> BodyAsync(HttpContext context)
    {
        try
        {
            return await RequestBody.ReadAsync(context.Request, context.RequestAborted) is { } body ? new ProviderAnswer(200, null, JsonSerializer.Deserialize<JsonElement>(body)) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
