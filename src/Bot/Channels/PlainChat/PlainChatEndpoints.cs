using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Site;
using Microsoft.Net.Http.Headers;

namespace CouncilBot.Bot.Channels.PlainChat;

/// <summary>The chat for browsers without scripts: a page, a form, and a way to leave at once.</summary>
internal sealed class PlainChatEndpoints(PlainChatService service, PlainChatPage page, PlainChatCookie cookie)
{
    private const int Longest = 4_000;
    internal const string LeaveTo = "https://www.bbc.co.uk/weather";

    public IResult Get(HttpContext context) => Show(context, isBusy: false);

    public async Task<IResult> PostAsync(HttpContext context)
    {
        if (!OwnForm.Sent(context.Request) || !context.Request.HasFormContentType)
        {
            return DirectLineError.OriginNotTrusted.Result();
        }

        if (await FormAsync(context) is not { } form)
        {
            return DirectLineError.Wrong("The form cannot be read.").Result();
        }

        if (service.IsFull)
        {
            return Show(context, isBusy: true);
        }

        var ticket = cookie.Read(context.Request) ?? cookie.Read(form["ticket"]) ?? New();
        cookie.Write(context, cookie.Words(ticket.Conversation, ticket.User!)); // "!": resume tickets are made for a user
        var text = form["text"].ToString().Trim();
        if (text.Length > 0)
        {
            var once = form["once"].ToString() is { Length: > 0 and <= 64 } given ? given : NewId.Random();
            await service.SayAsync(ticket, text.Length > Longest ? text[..Longest] : text, once, context.RequestAborted);
        }

        context.Response.Headers.Location = "/chat#latest";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    // A form without its boundary, or with a zero letter, is no fault of ours.
    private static async Task<IFormCollection?> FormAsync(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Forgets which conversation this browser had, and goes somewhere that tells nothing.</summary>
    public static IResult Leave(HttpContext context)
    {
        PlainChatCookie.Delete(context);
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return HttpMethods.IsPost(context.Request.Method) ? Results.NoContent() : Results.Redirect(LeaveTo);
    }

    private IResult Show(HttpContext context, bool isBusy)
    {
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        if (isBusy)
        {
            context.Response.Headers.RetryAfter = "60"; // the minute that the page asks for
        }

        var ticket = cookie.Read(context.Request);
        var next = ticket ?? New();
        return page.Show(ticket, cookie.Words(next.Conversation, next.User!), isBusy); // "!": as above
    }

    // Only a ticket: nothing is stored until somebody says something.
    private static Ticket New() => new(NewId.Conversation(), NewId.User(), TokenUse.Resume, DateTimeOffset.MaxValue);
}
