using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Texting;

/// <summary>A phone: what it was sent and what it sent, and a way to send more. Twilio carries it to the council.</summary>
internal static class PhoneRoutes
{
    private const string Webhook = "/sms/twilio";

    public static void MapPhone(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox/phone/texts", (string? number, SandboxShelves shelves) => SandboxJson.Answer(Thread(number ?? "", shelves)));
        routes.MapPost("/sandbox/phone/texts", SendAsync);
    }

    private static IEnumerable<object> Thread(string number, SandboxShelves shelves) => shelves.Texts.All
        .Where(text => text.From == number || text.To == number)
        .Select(text => new { id = text.Id, isOurs = text.From == number, body = text.Body, at = text.At, segments = text.Segments, status = text.Status });

    private static Task<IResult> SendAsync(HttpContext context, TwilioDesk desk) => StateRoutes.ReadAsync(context.Request, async body =>
    {
        var text = SandboxJson.Read<PhoneText>(body, "text");
        var webhook = text.Webhook ?? $"{context.Request.Scheme}://{context.Request.Host}{Webhook}";
        var status = await desk.ReceiveAsync(text.From, text.To ?? SandboxPhones.Council, text.Body, webhook, []);
        return status is >= 200 and < 300 ? Results.NoContent() : SandboxJson.Wrong($"The council's assistant answered {status} at {webhook}.", 502);
    });
}
