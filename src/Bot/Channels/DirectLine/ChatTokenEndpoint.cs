using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Gives our own chat page a token, without a secret: to a trusted page only, and not too often. A page that comes back gets its conversation again.</summary>
internal sealed class ChatTokenEndpoint(TokenMint mint, Tickets tickets, Origins origins)
{
    public IResult Post(HttpContext context)
    {
        if (origins.Refuses(context.Request))
        {
            return DirectLineError.OriginNotTrusted.Result();
        }

        var resume = context.Request.Headers["X-Resume"].ToString();
        if (resume.Length == 0)
        {
            return Answer(NewId.Conversation(), NewId.User());
        }

        return mint.Read(resume, TokenUse.Resume, out var ticket) switch
        {
            TicketReading.Good => Answer(ticket!.Conversation, ticket.User!), // "!": a good one has both, as made below
            TicketReading.Expired => DirectLineError.TokenExpired.Result(),
            _ => DirectLineError.Forbidden.Result(),
        };
    }

    private IResult Answer(ConversationId conversation, string user) =>
        Results.Json(tickets.Chat(conversation, user), DirectLineJson.Default.ChatTokenBody);
}
