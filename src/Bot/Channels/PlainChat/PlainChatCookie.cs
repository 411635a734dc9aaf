using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.PlainChat;

/// <summary>Remembers, for a browser without scripts, which conversation is its own. It is sent to nobody else and no script can read it.</summary>
internal sealed class PlainChatCookie(TokenMint mint, Tickets tickets, TimeProvider time)
{
    private const string Name = "councilbot-chat";
    private const string Path = "/chat";

    public Ticket? Read(HttpRequest request) => Read(request.Cookies[Name]);

    public Ticket? Read(string? words) => words is { Length: > 0 } && mint.Read(words, TokenUse.Resume, out var ticket) == TicketReading.Good ? ticket : null;

    /// <summary>Words that bring somebody back to this conversation for another day.</summary>
    public string Words(ConversationId conversation, string user) => tickets.Chat(conversation, user).Resume;

    public void Write(HttpContext context, string words) => context.Response.Cookies.Append(Name, words, Options(context.Request, time.GetUtcNow() + Tickets.ToComeBack));

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context.Request, null));

    private static CookieOptions Options(HttpRequest request, DateTimeOffset? expires) => new()
    {
        Path = Path,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = request.IsHttps,
        Expires = expires,
        IsEssential = true,
    };
}
