using System.Security.Cryptography;

namespace CouncilBot.Bot.Site;

/// <summary>
/// A page with Microsoft's Web Chat, unchanged, as a council that uses it elsewhere would set it up.
/// It makes its styles and parts of its script while it runs, so this page alone has a policy with a nonce.
/// </summary>
internal static class WebChatRoutes
{
    public static void MapWebChat(this WebApplication app)
    {
        var templates = app.Services.GetRequiredService<SiteTemplates>();
        app.MapGet("/webchat", (HttpContext context) => Page(context, templates));
    }

    private static IResult Page(HttpContext context, SiteTemplates templates)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'self' 'nonce-{nonce}'; connect-src 'self'; "
            + "img-src 'self' data: blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        context.Response.Headers.CacheControl = "no-store"; // a nonce is good once
        return templates.Page("webchat/page", new Dictionary<string, object> { ["nonce"] = nonce });
    }
}
