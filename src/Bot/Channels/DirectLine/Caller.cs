using CouncilBot.Conversations;
using Microsoft.Net.Http.Headers;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Who calls the Direct Line service: a holder of a secret (every conversation) or of a token (one).</summary>
internal sealed record Caller(Ticket? Ticket)
{
    public bool HasSecret => Ticket is null;

    public string? User => Ticket?.User;

    /// <summary>Who the caller says a file is from, in its address. The token and the activity know better.</summary>
    public string? Named { get; init; }

    public bool MayUse(ConversationId conversation) => Ticket is null || Ticket.Conversation == conversation;

    /// <summary>The caller, or why they are refused.</summary>
    public static (Caller? Caller, DirectLineError? Refused) Of(HttpRequest request, TokenMint mint)
    {
        const string bearer = "Bearer ";
        var header = request.Headers[HeaderNames.Authorization].ToString();
        if (!header.StartsWith(bearer, StringComparison.OrdinalIgnoreCase) || header.AsSpan(bearer.Length).Trim().IsEmpty)
        {
            return (null, DirectLineError.NoAuthorization);
        }

        var words = header[bearer.Length..].Trim();
        return mint.Read(words, TokenUse.Talk, out var ticket) switch
        {
            TicketReading.Good => (new Caller(ticket), null),
            TicketReading.Expired => (null, DirectLineError.TokenExpired),
            _ => mint.IsSecret(words) ? (new Caller(default(Ticket)), null) : (null, DirectLineError.Forbidden),
        };
    }
}
