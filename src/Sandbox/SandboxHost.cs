using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CouncilBot.Sandbox;

/// <summary>The sandbox alone, on a free port of this machine. Tests use it in process.</summary>
public sealed class SandboxHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private SandboxHost(WebApplication app)
    {
        this.app = app;
        Url = new Uri(app.Urls.First());
        Http = new HttpClient { BaseAddress = Url };
    }

    /// <summary>Where it listens, like http://127.0.0.1:45123.</summary>
    public Uri Url { get; }

    public HttpClient Http { get; }

    public static async Task<SandboxHost> StartAsync(TimeProvider? time = null, string? folder = null, CancellationToken cancellationToken = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(time ?? TimeProvider.System).AddSandbox(folder);
        var app = builder.Build();
        app.MapSandbox();
        await app.StartAsync(cancellationToken);
        return new SandboxHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
