using CouncilBot.Bot.Channels.Sms.Notify;
using CouncilBot.Bot.Channels.Sms.Twilio;
using CouncilBot.Bot.Services.Wires;
using CouncilBot.Bot.Settings;
using CouncilBot.Bot.Site;
using CouncilBot.Bot.Storage.Texting;
using CouncilBot.Bot.Turns;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>The addresses of text messages, and what stands behind them.</summary>
internal static class SmsRoutes
{
    public const string TwilioStatus = "/sms/twilio/status";

    /// <summary>Where the Sandbox plays the providers on this host.</summary>
    public const string SandboxTwilio = "/sandbox/twilio";
    public const string SandboxNotify = "/sandbox/notify";

    public static IServiceCollection AddSms(this IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(settings.Texts).AddSingleton(settings.Twilio).AddSingleton(settings.Notify).AddSingleton(new PhoneKeys(settings.DataFolder));
        services.AddSingleton<PhoneBook>().AddSingleton<CodeBook>().AddSingleton<CodeTries>().AddSingleton<Crossing>().AddSingleton<Pictures>().AddSingleton<WholeTexts>()
            .AddSingleton(provider => new Lazy<Lanes>(provider.GetRequiredService<Lanes>)).AddSingleton(provider => PictureSource(provider, settings)).AddSingleton<Outbox>().AddSingleton<TextMeter>().AddSingleton<TextArrivals>().AddSingleton<TextReports>().AddSingleton<SendingPace>();
        if (settings.Carrier == TextProvider.None)
        {
            return services;
        }

        services.AddSingleton<DailyLimit>().AddSingleton<TextSender>().AddHostedService<TextSenderService>();
        services.AddSingleton<PublicAddress>().AddSingleton<TwilioEndpoints>().AddSingleton<NotifyEndpoints>();
        return services.AddSingleton(provider => Transport(provider, settings));
    }

    public static void MapSms(this IEndpointRouteBuilder app)
    {
        switch (app.ServiceProvider.GetRequiredService<BotSettings>().Carrier)
        {
            case TextProvider.Twilio:
                var twilio = app.ServiceProvider.GetRequiredService<TwilioEndpoints>();
                app.MapPost("/sms/twilio", (Delegate)twilio.ReceiveAsync);
                app.MapPost(TwilioStatus, (Delegate)twilio.StatusAsync);
                break;
            case TextProvider.Notify:
                var notify = app.ServiceProvider.GetRequiredService<NotifyEndpoints>();
                app.MapPost("/sms/notify", (Delegate)notify.ReceiveAsync);
                app.MapPost("/sms/notify/status", (Delegate)notify.StatusAsync);
                break;
        }
    }

    private static IPictureSource PictureSource(IServiceProvider provider, BotSettings settings) => settings.Carrier == TextProvider.Twilio
        ? new TwilioPictures(settings.Twilio, WireSurroundings.Connections(), () => provider.GetRequiredService<SiteAddress>().Own)
        : new NoPictures();

    private static ITextTransport Transport(IServiceProvider provider, BotSettings settings)
    {
        var wire = new ProviderWire(WireSurroundings.Connections());
        string Own() => provider.GetRequiredService<SiteAddress>().Own;
        return settings.Carrier == TextProvider.Notify
            ? new NotifyTransport(settings.Notify, wire, Own, provider.GetRequiredService<TimeProvider>())
            : new TwilioTransport(settings.Twilio, wire, Own, provider.GetRequiredService<Outbox>());
    }
}
