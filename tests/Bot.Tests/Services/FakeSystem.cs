using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CouncilBot.Bot.Tests.Services;

/// <summary>A council system on a free port that answers as a test wants, and remembers what it was asked.</summary>
internal sealed class FakeSystem : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> asked = [];

    private FakeSystem(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    /// <summary>Each request in one line: method, path, query and body.</summary>
    public IReadOnlyList<string> Asked => [.. asked];

    /// <summary>How it answers; a test may change it at any time.</summary>
    public Func<HttpContext, string, Task> Answers { get; set; } = (context, _) => Task.CompletedTask;

    public static async Task<FakeSystem> StartAsync(Func<HttpContext, string, Task> answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var system = new FakeSystem(app) { Answers = answers };
        app.Run(system.TakeAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return system;
    }

    public static Task<FakeSystem> SayingAsync(string json) => StartAsync((context, _) => Say(context, json));

    public static Task Say(HttpContext context, string json, int status = 200)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(TestContext.Current.CancellationToken);
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        asked.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {body}".Trim());
        await Answers(context, body);
    }
}
