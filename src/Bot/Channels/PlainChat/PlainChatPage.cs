using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Site;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Councils;

namespace CouncilBot.Bot.Channels.PlainChat;

/// <summary>Fills in the plain chat page. Where nothing has been said yet it shows the greeting, and starts no conversation.</summary>
internal sealed class PlainChatPage(SiteTemplates templates, PlainTranscript transcript, Assistant assistant, Council council)
{
    public IResult Show(Ticket? ticket, string words, bool isBusy = false)
    {
        var conversation = ticket is null ? Greeting() : transcript.Read(ticket.Conversation);
        return templates.Page("chat", new Dictionary<string, object>
        {
            ["resume"] = ticket is null ? "" : words,
            ["ticket"] = words,
            ["once"] = NewId.Random(),
            ["busy"] = isBusy,
            ["quick exit"] = conversation.QuickExit,
            ["awaiting answer"] = conversation.IsAwaitingAnswer,
            ["messages"] = conversation.Messages.Select(Values).ToList(),
            ["has choices"] = conversation.Choices.Count > 0,
            ["choices"] = conversation.Choices.Select(choice => new Dictionary<string, object> { ["choice"] = choice }).ToList(),
        }, isBusy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }

    private PlainConversation Greeting()
    {
        var nobody = new Conversation(new ConversationId("nobody"), Channel.Web);
        return new PlainConversation([.. assistant.Greet(nobody).Replies.Select(reply => PlainTranscript.Of(reply, council.Assistant))]);
    }

    private static Dictionary<string, object> Values(PlainMessage message) => new()
    {
        ["own"] = message.IsOwn,
        ["not own"] = !message.IsOwn,
        ["from"] = message.From,
        ["body"] = message.Body,
    };
}
