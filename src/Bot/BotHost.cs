using System.IO.Compression;
using System.Net;
using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Channels.PlainChat;
using CouncilBot.Bot.Channels.Sms;
using CouncilBot.Bot.Content;
using CouncilBot.Bot.Content.Publishing;
using CouncilBot.Bot.Services;
using CouncilBot.Bot.Services.Keeping;
using CouncilBot.Bot.Settings;
using CouncilBot.Bot.Site;
using CouncilBot.Bot.Staff;
using CouncilBot.Bot.Storage;
using CouncilBot.Bot.Turns;
using CouncilBot.Bot.Learning;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Services;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Storing;
using CouncilBot.Sandbox;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;

namespace CouncilBot.Bot;

/// <summary>Puts the host together: settings, the council's files, storage, the turn pipeline, channels and pages.</summary>
internal static class BotHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(BotHost).Assembly.GetName().Name,
            EnvironmentName = EnvironmentName(),
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var settings = SettingsReader.Read(builder.Configuration, builder.Environment.IsDevelopment());
        AddServices(builder.Services, settings, builder.Environment.IsDevelopment());
        var hasSandbox = SettingsReader.HasSandbox(settings, builder.Environment.IsDevelopment());
        if (hasSandbox)
        {
            builder.Services.AddSandbox(Path.Combine(settings.DataFolder, "sandbox"));
        }

        var app = builder.Build();
        Map(app, hasSandbox);
        return app;
    }

    /// <summary>Production unless somebody says otherwise, or this is a developer's own copy.</summary>
    private static string EnvironmentName() =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? (SourceTree.IsSource ? Environments.Development : Environments.Production);

    private static void AddServices(IServiceCollection services, BotSettings settings, bool isDevelopment)
    {
        var clock = SettingsReader.Clock(settings);
        var learnt = new LearntFolder(settings.LearntFolder);
        var content = new CouncilContent(settings);
        var atStart = content.Look(); // before reading: what is saved from now on is a change
        var dialogs = new CouncilDialogs(settings);
        var dialogsAtStart = dialogs.Look();
        var files = content.Open(learnt);
        var knowledge = new LiveKnowledge(LearntIndex.Open(files.Content, learnt));
        services.AddSingleton<TimeProvider>(clock).AddSingleton(files.Council).AddSingleton(files.Sayings).AddSingleton(learnt).AddSingleton(knowledge);
        services.AddSingleton(new LearningApart(settings, files.Emergencies));
        files = files with { Content = KnowledgeContent.Of([]) }; // it has been learnt from; held any longer, it would only fill memory
        services.AddSingleton(provider => files.Assistant(knowledge, clock, provider.GetRequiredService<LiveDialogs>(), provider.GetRequiredService<ICouncilServices>()));
        services.AddSingleton(settings).AddContent(content, atStart, settings).AddDialogs(dialogs, files.Dialogs, dialogsAtStart);
        services.AddSingleton(_ => new ConversationStore(settings.DataFolder)).AddSingleton<SiteAddress>();
        services.AddCouncilServices(settings, clock, isDevelopment);
        services.AddSingleton<Feed>().AddSingleton<Lanes>().AddSingleton<Patience>().AddSingleton<TurnRunner>().AddSingleton<Inbox>();
        services.AddHostedService<TurnsService>().AddSingleton<Cases>().AddSingleton<IKeptCallOutcomes, KeptCallOutcomes>().AddHostedService<KeptCallsService>().AddHostedService<QuietMoments>();
        services.AddDirectLine(settings.DirectLine, settings.DataFolder);
        services.AddSms(settings);
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true; // scripts and styles hold no secret; pages may, and are left alone
            compression.MimeTypes = ["text/javascript", "text/css"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.AddPlainChat().AddSite().AddStaff().AddSingleton(new StartReport(settings.DataFolder));
    }

    private static void Map(WebApplication app, bool hasSandbox)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = ExplainAsync,
            SuppressDiagnosticsCallback = broke => broke.Exception is BadHttpRequestException, // a request that broke off is no fault of ours
        });
        app.UseResponseCompression();
        app.UseCors();
        app.UseRateLimiter();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(60) });
        app.MapDirectLine();
        app.MapPlainChat();
        app.MapSms();
        app.MapContent();
        app.MapStaff();
        app.MapSite();
        app.MapWebChat();
        if (hasSandbox)
        {
            app.MapSandbox();
        }

        app.MapGet("/healthz", () => "alive");
        app.MapGet("/readyz", (ConversationStore store) => store.LastSeq(default) >= 0 ? "ready" : "");
        app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<StartReport>().Write(app.Services));
    }

    private static async Task ExplainAsync(HttpContext context)
    {
        var reason = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (reason is BadHttpRequestException bad)
        {
            var error = bad.StatusCode == (int)HttpStatusCode.RequestEntityTooLarge ? DirectLineError.TooBig : DirectLineError.BadSyntax with { Status = bad.StatusCode };
            await error.Result().ExecuteAsync(context);
            return;
        }

        var logger = context.RequestServices.GetRequiredService<ILogger<WebApplication>>();
        Log.RequestBroke(logger, context.GetEndpoint()?.DisplayName ?? "an address", reason?.GetType().Name, reason?.StackTrace);
        await DirectLineError.Broke.Result().ExecuteAsync(context);
    }
}
