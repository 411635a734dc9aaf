using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>The addresses of the Direct Line service, who may call them from a browser, and how often tokens may be asked for.</summary>
internal static class DirectLineRoutes
{
    /// <summary>Where the service stands on this host.</summary>
    public const string Address = "/v3/directline";

    private const string TokensForServers = "tokens for servers";
    public const string TokensForPages = "tokens for pages";
    private const string Cors = "trusted origins";

    public static IServiceCollection AddDirectLine(this IServiceCollection services, DirectLineSettings settings, string dataFolder)
    {
        services.AddSingleton(settings)
            .AddSingleton(provider => new TokenMint(
                DirectLineSecrets.Of(settings, dataFolder, provider.GetRequiredService<ILogger<TokenMint>>()), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => new Uploads(Path.Combine(dataFolder, "uploads"), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<Origins>().AddSingleton<Tickets>().AddSingleton<ActivityReader>().AddSingleton<ActivityWriter>().AddSingleton<DirectLineService>()
            .AddSingleton<ConversationEndpoints>().AddSingleton<ActivityEndpoints>().AddSingleton<StreamEndpoint>()
            .AddSingleton<FileEndpoint>().AddSingleton<ChatTokenEndpoint>()
            .AddHostedService<UploadsService>();
        services.AddCors();
        services.AddOptions<Microsoft.AspNetCore.Cors.Infrastructure.CorsOptions>().Configure<Origins>((cors, origins) => cors.AddPolicy(Cors, policy => policy
            .SetIsOriginAllowed(origins.Trusts).AllowAnyHeader().WithMethods("GET", "POST").WithExposedHeaders(HeaderNames.RetryAfter).SetPreflightMaxAge(TimeSpan.FromHours(2))));
        return services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = RefuseAsync;
            limits.AddPolicy(TokensForServers, _ => RateLimitPartition.GetTokenBucketLimiter("all", _ => Bucket(burst: 5_000, aSecond: 100)));
            limits.AddPolicy(TokensForPages, context => RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "", _ => Bucket(burst: 60, aSecond: 1)));
        });
    }

    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        var line = app.MapGroup(Address).RequireCors(Cors);
        var conversations = app.ServiceProvider.GetRequiredService<ConversationEndpoints>();
        line.MapPost("/tokens/generate", (Delegate)conversations.GenerateAsync).RequireRateLimiting(TokensForServers);
        line.MapPost("/tokens/refresh", (Delegate)conversations.Refresh);
        line.MapPost("/conversations", (Delegate)conversations.StartAsync).RequireRateLimiting(TokensForServers);
        line.MapGet("/conversations/{id}", conversations.Reconnect);
        line.MapGet("/session/getsessionid", (Delegate)conversations.Session);

        var activities = app.ServiceProvider.GetRequiredService<ActivityEndpoints>();
        line.MapGet("/conversations/{id}/activities", activities.Get);
        line.MapPost("/conversations/{id}/activities", activities.PostAsync);
        line.MapPost("/conversations/{id}/upload", activities.UploadAsync);
        line.MapGet("/conversations/{id}/files/{name}", app.ServiceProvider.GetRequiredService<FileEndpoint>().Get);

        var stream = app.ServiceProvider.GetRequiredService<StreamEndpoint>();
        line.MapMethods("/conversations/{id}/stream", [HttpMethods.Get, HttpMethods.Connect], (HttpContext context, string id) => stream.OpenAsync(context, id)); // HTTP/2 connects
        line.MapOtherVerbs("GET", "/conversations/{id}", "/session/getsessionid", "/conversations/{id}/files/{name}", "/conversations/{id}/stream");
        line.MapOtherVerbs("POST", "/tokens/generate", "/tokens/refresh", "/conversations", "/conversations/{id}/upload");
        line.MapOtherVerbs("GET, POST", "/conversations/{id}/activities");
        line.MapFallback("{**path}", context => DirectLineError.NoAddress.Result().ExecuteAsync(context)); // given anything but a RequestDelegate, names with a dot would get an empty answer
        app.MapPost("/chat/token", (Delegate)app.ServiceProvider.GetRequiredService<ChatTokenEndpoint>().Post).RequireCors(Cors).RequireRateLimiting(TokensForPages);
        app.MapOtherVerbs("POST", "/chat/token");
    }

    // Without verbs of their own, these are chosen only where no other endpoint of the same address fits.
    private static void MapOtherVerbs(this IEndpointRouteBuilder app, string allowed, params string[] addresses)
    {
        foreach (var address in addresses)
        {
            app.Map(address, context =>
            {
                context.Response.Headers.Allow = allowed;
                return DirectLineError.WrongVerb.Result().ExecuteAsync(context);
            });
        }
    }

    private static TokenBucketRateLimiterOptions Bucket(int burst, int aSecond) =>
        new() { TokenLimit = burst, TokensPerPeriod = aSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1) };

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        await (DirectLineError.TooMany with { RetryAfter = wait }).Result().ExecuteAsync(rejected.HttpContext);
    }
}
