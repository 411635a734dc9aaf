using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CouncilBot.Bot.Tests.Content;

/// <summary>A website on a free port of this machine: what it serves can be changed, and what it was asked is remembered.</summary>
internal sealed class CouncilSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private CouncilSite(WebApplication app) => this.app = app;

    public ConcurrentDictionary<string, Func<HttpContext, Task>> Serves { get; } = new();

    public ConcurrentQueue<(string Path, int Status)> Asked { get; } = new();

    public Uri Address => new(app.Urls.First() + "/");

    public static async Task<CouncilSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var site = new CouncilSite(app);
        app.Run(site.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    /// <summary>A page with a tag by which it is known whether it has changed.</summary>
    public void Page(string path, string html) => Serves[path] = async context =>
    {
        var tag = $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(html)))[..16]}\"";
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html);
    };

    public void Text(string path, string text, string type = "text/plain") => Serves[path] = context =>
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text);
    };

    public void Packed(string path, string text) => Serves[path] = async context =>
    {
        context.Response.ContentType = "application/gzip";
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(text));
        }

        await context.Response.Body.WriteAsync(packed.ToArray());
    };

    public void Redirect(string path, string to) => Serves[path] = context =>
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    };

    public void Status(string path, int status, string? retryAfter = null) => Serves[path] = context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    };

    public void Remove(string path) => Serves.TryRemove(path, out _);

    /// <summary>A sitemap of these paths.</summary>
    public string Sitemap(IEnumerable<string> paths) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{string.Concat(paths.Select(path => $"<url><loc>{Address}{path.TrimStart('/')}</loc><lastmod>2026-01-0{1 + (path.Length % 9)}</lastmod></url>"))}</urlset>";

    public string SitemapIndex(params string[] paths) => string.Create(
        CultureInfo.InvariantCulture, $"<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{string.Concat(paths.Select(path => $"<sitemap><loc>{Address}{path.TrimStart('/')}</loc></sitemap>"))}</sitemapindex>");

    public int TimesAsked(string path) => Asked.Count(asked => asked.Path == path);

    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value + context.Request.QueryString.Value;
        if (Serves.TryGetValue(path, out var answer))
        {
            await answer(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        Asked.Enqueue((path, context.Response.StatusCode));
    }
}
