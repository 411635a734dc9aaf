using System.Security.Cryptography;
using System.Text.Json;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Texting;

/// <summary>GOV.UK Notify's texts: keeps what it is given to send. A token is looked at for its shape only.</summary>
internal static class NotifyRoutes
{
    public static void MapNotify(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sandbox/notify/v2/notifications/sms", SendAsync);
        routes.MapGet("/sandbox/notify/v2/notifications", List);
    }

    private static IResult List(string? reference, SandboxShelves shelves) => SandboxJson.Answer(new
    {
        notifications = shelves.Texts.All.Where(text => text.Provider == "notify" && (reference is null || text.Reference == reference))
            .Select(text => new { id = text.Id, reference = text.Reference, phone_number = text.To, type = "sms", status = text.Status, body = text.Body, created_at = text.At }),
        links = new { current = "https://api.notifications.service.gov.uk/v2/notifications" },
    });

    private static async Task<IResult> SendAsync(HttpContext context, SandboxShelves shelves, TimeProvider time)
    {
        if (context.Request.Headers.Authorization.ToString().Split(' ') is not ["Bearer", var token] || token.Split('.') is not [{ Length: > 0 }, { Length: > 0 }, { Length: > 0 }])
        {
            return Error(401, "AuthError", "Unauthorized, authentication token must be provided");
        }

        JsonElement body;
        try
        {
            using var read = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            body = read.RootElement.Clone();
        }
        catch (JsonException)
        {
            return Error(400, "BadRequestError", "Invalid JSON supplied in POST data");
        }

        var (number, template) = (Text(body, "phone_number"), Text(body, "template_id"));
        if (number is null || template is null)
        {
            return Error(400, "ValidationError", $"{(number is null ? "phone_number" : "template_id")} is a required property");
        }

        var words = body.TryGetProperty("personalisation", out var values) ? string.Join('\n', values.EnumerateObject().Select(value => value.Value.ToString())) : "";
        var text = new SentText(Id(), "notify", time.ThisSecond(), "WRENSHIRE", number, words, "delivered", Reference: Text(body, "reference"));
        shelves.Texts.Put(text);
        return SandboxJson.Answer(new
        {
            id = text.Id, reference = text.Reference, content = new { body = words, from_number = text.From },
            uri = $"https://api.notifications.service.gov.uk/v2/notifications/{text.Id}", template = new { id = template, version = 1, uri = $"https://api.notifications.service.gov.uk/v2/template/{template}" },
        }, 201);
    }

    private static string Id() => new Guid(RandomNumberGenerator.GetBytes(16)).ToString();

    private static string? Text(JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static IResult Error(int status, string error, string message) => SandboxJson.Answer(new { status_code = status, errors = new[] { new { error, message } } }, status);
}
