using System.Text;
using CouncilBot.Sandbox.Keeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Texting;

/// <summary>Twilio's Messages.json: keeps what it is given to send, and refuses as the number's state says.</summary>
internal static class TwilioRoutes
{
    private const int LongestBody = 1_600;

    public static void MapTwilio(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sandbox/twilio/2010-04-01/Accounts/{account}/Messages.json", SendAsync);
        routes.MapGet("/sandbox/twilio/2010-04-01/Accounts/{account}/Messages.json", List);
    }

    private static async Task<IResult> SendAsync(string account, HttpContext context, SandboxShelves shelves, TwilioDesk desk)
    {
        if (!IsKnown(context.Request.Headers.Authorization.ToString(), account))
        {
            return Error(401, 20003, "Authenticate");
        }

        if (!context.Request.HasFormContentType)
        {
            return Error(400, 21604, "A 'To' phone number is required.");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (to, from, body) = (form["To"].ToString(), form["From"].ToString() is { Length: > 0 } number ? number : form["MessagingServiceSid"].ToString(), form["Body"].ToString());
        var state = shelves.TextNumbers.Find(to)?.State;
        if (Refusal(to, from, body, state) is { } refusal)
        {
            return refusal;
        }

        return SandboxJson.Answer(TwilioDesk.Shown(desk.Send(from, to, body, form["StatusCallback"])), 201);
    }

    // The newest first, as Twilio lists them.
    private static IResult List(string account, HttpContext context, SandboxShelves shelves)
    {
        if (!IsKnown(context.Request.Headers.Authorization.ToString(), account))
        {
            return Error(401, 20003, "Authenticate");
        }

        var query = context.Request.Query;
        var (to, from) = (query["To"].ToString(), query["From"].ToString());
        var size = int.TryParse(query["PageSize"], out var given) ? Math.Clamp(given, 1, 1_000) : 50;
        var found = shelves.Texts.All.Where(text => text.Provider is "twilio" or "phone" && (to.Length == 0 || text.To == to) && (from.Length == 0 || text.From == from));
        return SandboxJson.Answer(new { messages = found.Reverse().Take(size).Select(TwilioDesk.Shown), page = 0, page_size = size, next_page_uri = (string?)null });
    }

    private static IResult? Refusal(string to, string from, string body, string? state) =>
        to.Length == 0 ? Error(400, 21604, "A 'To' phone number is required.")
        : from.Length == 0 ? Error(400, 21603, "A 'From' phone number is required.")
        : body.Length == 0 ? Error(400, 21602, "Message body is required.")
        : body.Length > LongestBody ? Error(400, 21617, "The concatenated message body exceeds the 1600 character limit.")
        : to[0] != '+' || to.Length < 8 || !to[1..].All(char.IsAsciiDigit) ? Error(400, 21211, $"The 'To' number {to} is not a valid phone number.")
        : state == "optedOut" ? Error(400, 21610, "Attempt to send to unsubscribed recipient")
        : state == "invalid" ? Error(400, 21614, "'To' number is not a valid mobile number")
        : null;

    private static bool IsKnown(string authorization, string account)
    {
        if (!authorization.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var bytes = new byte[authorization.Length];
        return Convert.TryFromBase64String(authorization[6..], bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [var user, { Length: > 0 } password] && user == account && password != "wrong";
    }

    private static IResult Error(int status, int code, string message) =>
        SandboxJson.Answer(new { code, message, more_info = $"https://www.twilio.com/docs/errors/{code}", status }, status);
}
