using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Browser.Tests.Hosts;

/// <summary>Somebody else's website, strict about what may run on it, with the chat's script on its page.</summary>
public sealed class OtherSite : IAsyncDisposable
{
    private WebApplication? app;

    public string Address { get; } = $"http://127.0.0.1:{FreePort.Find()}";

    public async Task StartAsync(string bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, new Uri(Address).Port));
        app = builder.Build();
        app.MapGet("/", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; img-src data:; script-src {bot}; style-src {bot}; connect-src {bot} {bot.Replace("http", "ws", StringComparison.Ordinal)}; require-trusted-types-for 'script'";
            return Results.Content(
                $"""<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,"><h1>Another site</h1><script src="{bot}/chat.js" defer></script></html>""",
                "text/html");
        });
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }
}
