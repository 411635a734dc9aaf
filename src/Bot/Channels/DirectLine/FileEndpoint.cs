namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Gives out a file that a resident sent, to whoever has its address, as a download that no browser will run.</summary>
internal sealed class FileEndpoint(Uploads uploads)
{
    public IResult Get(HttpContext context, string name)
    {
        if (uploads.Find(name) is not { } file)
        {
            return DirectLineError.NoAddress.Result();
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        context.Response.Headers.CacheControl = "private, no-store";
        return Results.File(file.Path, file.Kind.ContentType, name);
    }
}
