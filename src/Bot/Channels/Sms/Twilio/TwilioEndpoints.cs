using System.Globalization;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.Sms.Twilio;

/// <summary>What Twilio posts to us: texts that came, and what became of those that we sent.</summary>
internal sealed class TwilioEndpoints(TwilioSettings settings, PublicAddress address, TextArrivals arrivals, TextReports reports, ILogger<TwilioEndpoints> logger)
{
    private const string Nothing = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response></Response>";
    private const int MostMedia = 10;

    public async Task<IResult> ReceiveAsync(HttpContext context)
    {
        if (arrivals.IsFull)
        {
            context.Response.Headers.RetryAfter = "5";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (await OpenAsync(context) is not { } post)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var text = new ArrivedText(post["MessageSid"], post["From"], post["To"], post["Body"], Kind(post["OptOutType"]), Media(post));
        return await arrivals.AcceptAsync(text) ? Results.Content(Nothing, "text/xml") : Results.StatusCode(StatusCodes.Status400BadRequest);
    }

    public async Task<IResult> StatusAsync(HttpContext context)
    {
        if (await OpenAsync(context) is not { } post)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var code = int.TryParse(post["ErrorCode"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        long? text = long.TryParse(context.Request.Query[TwilioTransport.TextInQuery], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        var isEnd = post["MessageStatus"] is "delivered" or "read" ? true : post["MessageStatus"] is "undelivered" or "failed" ? false : (bool?)null;
        await reports.ToldAsync(text, post["MessageSid"], isEnd, TwilioErrors.Of(code), code, context.RequestAborted);
        return Results.NoContent();
    }

    private async Task<TwilioPost?> OpenAsync(HttpContext context)
    {
        var post = await TwilioPost.ReadAsync(context.Request, address.Of(context), settings.AuthToken, context.RequestAborted);
        if (post is null)
        {
            Log.TextNotSigned(logger, address.Root(context));
        }

        return post;
    }

    // With Twilio's own handling of the words for stop and start, it has answered them already.
    private static InboundKind Kind(string optOut) => optOut.ToUpperInvariant() switch
    {
        "STOP" => InboundKind.OptedOut,
        "START" => InboundKind.OptedIn,
        _ => InboundKind.Said,
    };

    private static List<string> Media(TwilioPost post)
    {
        var count = int.TryParse(post["NumMedia"], NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? int.Min(given, MostMedia) : 0;
        return [.. Enumerable.Range(0, count).Select(at => post[string.Create(CultureInfo.InvariantCulture, $"MediaUrl{at}")]).Where(url => url.Length > 0)];
    }
}
