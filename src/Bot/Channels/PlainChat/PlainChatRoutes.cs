using CouncilBot.Bot.Channels.DirectLine;

namespace CouncilBot.Bot.Channels.PlainChat;

/// <summary>The addresses of the plain chat.</summary>
internal static class PlainChatRoutes
{
    private const int LargestForm = 64 * 1024;

    public static IServiceCollection AddPlainChat(this IServiceCollection services) => services
        .AddSingleton<PlainChatCookie>().AddSingleton<PlainTranscript>().AddSingleton<PlainChatPage>()
        .AddSingleton<PlainChatService>().AddSingleton<PlainChatEndpoints>();

    public static void MapPlainChat(this WebApplication app)
    {
        var chat = app.Services.GetRequiredService<PlainChatEndpoints>();
        app.MapGet("/chat", (Delegate)chat.Get);
        app.MapPost("/chat", (Delegate)chat.PostAsync).RequireRateLimiting(DirectLineRoutes.TokensForPages).WithMetadata(new LargestBody(LargestForm));
        app.MapMethods("/chat/leave", ["GET", "POST"], (Delegate)PlainChatEndpoints.Leave);
    }
}
