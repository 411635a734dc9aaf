using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Hands out tokens of the usual lengths, and the answers that carry them.</summary>
internal sealed class Tickets(TokenMint mint, TimeProvider time)
{
    public const int TalkSeconds = 1800;
    private static readonly TimeSpan ToOpenStream = TimeSpan.FromSeconds(60);
    public static readonly TimeSpan ToComeBack = TimeSpan.FromHours(24);

    public ConversationBody Talk(ConversationId conversation, string? user) =>
        new(conversation.Value, TalkToken(conversation, user), TalkSeconds, null, null);

    public ConversationBody TalkAndStream(HttpRequest request, ConversationId conversation, string? user, long after)
    {
        var stream = mint.Make(new Ticket(conversation, user, TokenUse.Stream, time.GetUtcNow() + ToOpenStream, after));
        var scheme = request.IsHttps ? "wss" : "ws";
        return Talk(conversation, user) with
        {
            StreamUrl = $"{scheme}://{request.Host}{DirectLineRoutes.Address}/conversations/{conversation.Value}/stream?t={stream}",
            ReferenceGrammarId = conversation.Value,
        };
    }

    public ChatTokenBody Chat(ConversationId conversation, string user) => new(
        conversation.Value,
        TalkToken(conversation, user),
        TalkSeconds,
        mint.Make(new Ticket(conversation, user, TokenUse.Resume, time.GetUtcNow() + ToComeBack)));

    private string TalkToken(ConversationId conversation, string? user) =>
        mint.Make(new Ticket(conversation, user, TokenUse.Talk, time.GetUtcNow().AddSeconds(TalkSeconds)));
}
