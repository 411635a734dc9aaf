using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CouncilBot.Sandbox.Page;

/// <summary>The page that shows what each system received, and makes it misbehave.</summary>
internal static class SandboxPage
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void MapSandboxPage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sandbox", (HttpContext context) => File(context, "sandbox.html", "text/html"));
        routes.MapGet("/sandbox/sandbox.css", (HttpContext context) => File(context, "sandbox.css", "text/css"));
        routes.MapGet("/sandbox/sandbox.js", (HttpContext context) => File(context, "sandbox.js", "text/javascript"));
        routes.MapGet("/sandbox/phone", (HttpContext context) => File(context, "phone.html", "text/html"));
        routes.MapGet("/sandbox/phone.css", (HttpContext context) => File(context, "phone.css", "text/css"));
        routes.MapGet("/sandbox/phone.js", (HttpContext context) => File(context, "phone.js", "text/javascript"));
    }

    private static IResult File(HttpContext context, string name, string type)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Text(Resource.Text(name), $"{type}; charset=utf-8");
    }
}
