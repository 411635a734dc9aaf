using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CouncilBot.Sandbox.Faults;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Paying;

/// <summary>GOV.UK Pay under /sandbox/pay, with a page on which one pays, is declined, or cancels.</summary>
internal static class PayRoutes
{
    private const string Api = "/sandbox/pay/v1/payments";
    private const string Page = "/sandbox/pay/secure";

    public static void MapPay(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Api, CreateAsync);
        routes.MapGet(Api + "/{id}", (string id, HttpContext context, PayDesk desk, TimeProvider time) => Known(context, () =>
            desk.Find(id) is { } payment ? SandboxJson.Answer(Written(payment, context, time)) : NotFound()));
        routes.MapPost(Api + "/{id}/cancel", (string id, HttpContext context, PayDesk desk) => Known(context, () => desk.Find(id) switch
        {
            null => NotFound(),
            { IsFinished: true } => PayErrors.Error(400, "P0501", "Cancellation of payment failed"),
            _ => desk.Move(id, "cancelled", "P0040") is null ? NotFound() : Results.NoContent(),
        }));
        routes.MapGet(Page + "/{id}", Show);
        routes.MapPost(Page + "/{id}", FinishAsync);
    }

    private static async Task<IResult> CreateAsync(HttpContext context, PayDesk desk, TimeProvider time)
    {
        JsonElement body;
        try
        {
            using var read = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            body = read.RootElement.Clone();
        }
        catch (JsonException)
        {
            return PayErrors.Error(400, "P0197", "Unable to parse JSON");
        }

        var key = context.Request.Headers["Idempotency-Key"].ToString() is { Length: > 0 } given ? given : null;
        return Known(context, () => desk.Create(body, key) is var (payment, refused) && payment is not null
            ? SandboxJson.Answer(Written(payment, context, time), 201)
            : refused!); // "!": one of the two is there
    }

    private static IResult Known(HttpContext context, Func<IResult> answer) =>
        context.Request.Headers.Authorization.ToString() is ['B', 'e', 'a', 'r', 'e', 'r', ' ', _, ..] and not "Bearer wrong"
            ? answer()
            : SandboxJson.Answer(new { code = 401, message = "Credentials are required to access this resource" }, 401);

    private static IResult NotFound() => PayErrors.Error(404, "P0200", "Not found");

    private static JsonObject Written(Payment payment, HttpContext context, TimeProvider time)
    {
        var known = (payment.ChangedAt ?? payment.CreatedAt) <= context.Seen(time); // a stale system has not yet heard
        var (state, finished) = known ? (payment.State, payment.IsFinished) : ("created", false);
        var home = $"{context.Request.Scheme}://{context.Request.Host}";
        var states = new JsonObject { ["status"] = state, ["finished"] = finished };
        if (known && payment.Code is not null)
        {
            states["code"] = payment.Code;
            states["message"] = payment.Code switch { "P0010" => "Payment method rejected", "P0020" => "Payment expired", "P0030" => "Payment was cancelled by the user", _ => "Payment was cancelled by the service" };
        }

        return new JsonObject
        {
            ["amount"] = payment.Amount, ["description"] = payment.Description, ["reference"] = payment.Reference, ["language"] = payment.Language, ["email"] = payment.Email,
            ["metadata"] = payment.Metadata is { } metadata ? JsonSerializer.SerializeToNode(metadata) : null, ["state"] = states, ["payment_id"] = payment.PaymentId, ["payment_provider"] = "sandbox",
            ["created_date"] = payment.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), ["return_url"] = payment.ReturnUrl,
            ["_links"] = new JsonObject
            {
                ["self"] = new JsonObject { ["href"] = $"{home}{Api}/{payment.PaymentId}", ["method"] = "GET" },
                ["next_url"] = finished ? null : new JsonObject { ["href"] = $"{home}{Page}/{payment.PaymentId}", ["method"] = "GET" },
                ["cancel"] = finished ? null : new JsonObject { ["href"] = $"{home}{Api}/{payment.PaymentId}/cancel", ["method"] = "POST" },
            },
        };
    }

    private static IResult Show(string id, HttpContext context, PayDesk desk)
    {
        if (desk.Find(id) is not { } payment)
        {
            return Results.Text("There is no such payment.", statusCode: 404);
        }

        if (payment.IsFinished)
        {
            return Results.Redirect(payment.ReturnUrl);
        }

        desk.Move(id, "started", null);
        // The answer to the form leads away to whoever asked for the payment; browsers hold that against form-action.
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'self'; form-action 'self' {new Uri(payment.ReturnUrl).GetLeftPart(UriPartial.Authority)}; base-uri 'none'; frame-ancestors 'none'";
        return Results.Text(Resource.Text("pay.html")
            .Replace("((description))", WebUtility.HtmlEncode(payment.Description), StringComparison.Ordinal)
            .Replace("((reference))", WebUtility.HtmlEncode(payment.Reference), StringComparison.Ordinal)
            .Replace("((amount))", (payment.Amount / 100m).ToString("£0.00", CultureInfo.InvariantCulture), StringComparison.Ordinal), "text/html; charset=utf-8");
    }

    private static async Task<IResult> FinishAsync(string id, HttpContext context, PayDesk desk)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (state, code) = form["outcome"].ToString() switch
        {
            "pay" => ("success", (string?)null),
            "decline" => ("failed", "P0010"),
            "cancel" => ("cancelled", "P0030"),
            "break" => ("error", "P0050"),
            _ => ("", null),
        };
        return state.Length == 0 ? Results.Text("Send outcome=pay, decline, cancel or break.", statusCode: 400)
            : desk.Move(id, state, code) is { } payment ? Results.Redirect(payment.ReturnUrl)
            : Results.Text("There is no such payment.", statusCode: 404);
    }
}
