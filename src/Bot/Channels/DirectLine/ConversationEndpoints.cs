using CouncilBot.Bot.Turns;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Tokens, and conversations started and taken up again, over HTTP.</summary>
internal sealed class ConversationEndpoints(DirectLineService service, Feed feed, TokenMint mint, Tickets tickets, Origins origins)
{
    public async Task<IResult> GenerateAsync(HttpContext context)
    {
        var (caller, refused) = Caller.Of(context.Request, mint);
        if (caller is null)
        {
            return refused!.Result(); // "!": one of the two is always there
        }

        var (user, wrong) = await UserAsync(context);
        return !caller.HasSecret ? DirectLineError.SecretNeeded.Result()
            : wrong is not null ? wrong.Result()
            : Json(tickets.Talk(NewId.Conversation(), user));
    }

    public IResult Refresh(HttpContext context)
    {
        var (caller, refused) = Caller.Of(context.Request, mint);
        return caller is null ? refused!.Result() // "!": as above
            : caller.Ticket is not { } ticket ? DirectLineError.TokenNeeded.Result()
            : Json(tickets.Talk(ticket.Conversation, ticket.User));
    }

    public async Task<IResult> StartAsync(HttpContext context)
    {
        var (caller, refused) = Caller.Of(context.Request, mint);
        if (caller is null)
        {
            return refused!.Result(); // "!": as above
        }

        var (named, wrong) = await UserAsync(context);
        if (wrong is not null && (caller.HasSecret || wrong == DirectLineError.Encoded))
        {
            return wrong.Result();
        }

        var conversation = caller.Ticket?.Conversation ?? NewId.Conversation();
        var user = caller.HasSecret ? named : caller.User;
        var isNew = await service.StartAsync(conversation, user);
        return Json(tickets.TalkAndStream(context.Request, conversation, user, after: 0), isNew ? 201 : 200);
    }

    public IResult Reconnect(HttpContext context, string id)
    {
        var (caller, refused) = Caller.Of(context.Request, mint);
        var conversation = new ConversationId(id);
        var watermark = context.Request.Query["watermark"];
        if (caller is null || !caller.MayUse(conversation))
        {
            return (refused ?? DirectLineError.OtherConversation).Result();
        }

        if (origins.AreNamed && caller is { HasSecret: false, User: null })
        {
            return DirectLineError.NoUserInToken.Result();
        }

        if (service.Find(conversation) is null)
        {
            return DirectLineError.NoConversation.Result();
        }

        return !ActivityPlace.TryRead(watermark, out var after) ? DirectLineError.BadWatermark.Result()
            : Json(tickets.TalkAndStream(context.Request, conversation, caller.User, watermark.Count > 0 ? after : feed.LastSeq(conversation)));
    }

    public IResult Session(HttpContext context)
    {
        var (caller, refused) = Caller.Of(context.Request, mint);
        return caller is null ? refused!.Result() // "!": as above
            : Results.Json(new SessionBody(NewId.Random()), DirectLineJson.Default.SessionBody);
    }

    private static async Task<(string? User, DirectLineError? Refused)> UserAsync(HttpContext context) =>
        RequestBody.IsEncoded(context.Request) ? (null, DirectLineError.Encoded)
            : await RequestBody.ReadAsync(context.Request, context.RequestAborted) is { } body
            ? NamedUser.In(body)
            : (null, DirectLineError.TooBig);

    private static IResult Json(ConversationBody body, int status = 200) =>
        Results.Json(body, DirectLineJson.Default.ConversationBody, statusCode: status);
}
