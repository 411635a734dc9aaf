using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Activities posted and read over HTTP.</summary>
internal sealed class ActivityEndpoints(DirectLineService service, TokenMint mint, ActivityReader reader, Uploads uploads)
{
    public async Task<IResult> PostAsync(HttpContext context, string id)
    {
        var (caller, conversation, refused) = Open(context, id);
        if (refused is not null)
        {
            return refused.Result();
        }

        if (RequestBody.IsEncoded(context.Request))
        {
            return DirectLineError.Encoded.Result();
        }

        if (!RequestBody.IsJson(context.Request))
        {
            return DirectLineError.NotJson.Result();
        }

        if (await RequestBody.ReadAsync(context.Request, context.RequestAborted) is not { } body)
        {
            return DirectLineError.TooBig.Result();
        }

        var (activity, wrong) = reader.Read(body, conversation!.Id, caller!); // "!": not refused, so both are there
        return activity is null ? wrong!.Result() : await AcceptAsync(conversation, activity); // "!": likewise
    }

    public async Task<IResult> UploadAsync(HttpContext context, string id)
    {
        var (caller, conversation, refused) = Open(context, id);
        if (refused is not null)
        {
            return refused.Result();
        }

        if (RequestBody.IsEncoded(context.Request))
        {
            return DirectLineError.Encoded.Result();
        }

        if (service.IsFull)
        {
            return DirectLineError.TooMany.Result(); // before its files are read and kept
        }

        var (upload, wrong) = await UploadReader.TakeAsync(context.Request, conversation!.Id, context.RequestAborted); // "!": not refused
        if (upload is null)
        {
            return wrong!.Result(); // "!": one of the two is always there
        }

        var named = caller! with { Named = context.Request.Query["userId"] is [{ Length: > 0 } user] ? user : null }; // "!": not refused
        var (activity, unreadable) = reader.Read(upload.Activity, conversation.Id, named, upload.Files);
        if (activity is null)
        {
            return unreadable!.Result(); // "!": as above
        }

        await uploads.KeepAsync(upload, context.RequestAborted);
        return await AcceptAsync(conversation, activity);
    }

    public IResult Get(HttpContext context, string id)
    {
        var (_, conversation, refused) = Open(context, id);
        return refused is not null ? refused.Result()
            : !ActivityPlace.TryRead(context.Request.Query["watermark"], out var after) ? DirectLineError.BadWatermark.Result()
            : Results.Bytes(service.Read(conversation!.Id, after).Json, "application/json; charset=utf-8"); // "!": as above
    }

    private (Caller? Caller, Conversation? Conversation, DirectLineError? Refused) Open(HttpContext context, string id)
    {
        var (caller, refused) = Caller.Of(context.Request, mint);
        if (caller is null)
        {
            return (null, null, refused);
        }

        var conversation = new ConversationId(id);
        return !caller.MayUse(conversation) ? (null, null, DirectLineError.OtherConversation)
            : service.Find(conversation) is { } found ? (caller, found, null)
            : (null, null, DirectLineError.NoConversation);
    }

    private async Task<IResult> AcceptAsync(Conversation conversation, ClientActivity activity)
    {
        if (service.IsFull)
        {
            return DirectLineError.TooMany.Result();
        }

        var seq = await service.AcceptAsync(conversation, activity);
        return Results.Json(new ResourceBody(ActivityPlace.Id(conversation.Id, seq)), DirectLineJson.Default.ResourceBody);
    }
}
