namespace CouncilBot.Bot.Site;

/// <summary>What every answer tells the browser: run only our own scripts, say nothing to other sites, use no camera or place.</summary>
internal static class SecurityHeaders
{
    // A socket to ourselves counts as 'self' in connect-src.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly PathString[] ForOtherSites = ["/chat.js", "/chat.css"];

    public static Task AddAsync(HttpContext context, Func<Task> next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin"; // not "no-referrer": a form would then be posted with the origin "null"
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        if (ForOtherSites.Contains(context.Request.Path))
        {
            headers.AccessControlAllowOrigin = "*";
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }

        return next();
    }
}
