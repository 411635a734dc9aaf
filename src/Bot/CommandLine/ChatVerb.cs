using System.CommandLine;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.CommandLine;

/// <summary>A conversation in the terminal, as on the web or as text messages. Nothing of it is kept.</summary>
internal static class ChatVerb
{
    public static Command Command()
    {
        var sms = new Option<bool>("--sms") { Description = "Show the replies as text messages, with how many segments each would cost." };
        var chat = new Command("chat", "Talks with the assistant here in the terminal. Nothing is kept. Ctrl+D ends it.") { sms };
        chat.SetAction((parsed, cancellationToken) => ChatAsync(parsed.GetValue(sms), cancellationToken));
        return chat;
    }

    private static async Task<int> ChatAsync(bool sms, CancellationToken cancellationToken)
    {
        var council = CouncilAtHand.Open();
        var terminal = TerminalText.For(council.Files.Council);
        var id = new ConversationId("terminal");
        var conversation = new Conversation(id, sms ? Channel.Sms : Channel.Terminal);
        conversation = sms ? conversation : await TakeAsync(InboundKind.Joined, ""); // by text nobody arrives before they say something
        while (!cancellationToken.IsCancellationRequested)
        {
            Console.Write("> ");
            if (await Console.In.ReadLineAsync(cancellationToken) is not { } line)
            {
                Console.WriteLine();
                return 0;
            }

            conversation = await TakeAsync(InboundKind.Said, line);
        }

        return 0;

        async Task<Conversation> TakeAsync(InboundKind kind, string text)
        {
            var message = new InboundMessage(id, conversation.Channel, "", kind, text, 0, council.Clock.GetUtcNow());
            var turn = await council.Assistant.TakeAsync(conversation, message, cancellationToken);
            foreach (var reply in sms ? turn.Texts.Select(TerminalText.Counted) : turn.Replies.Select(terminal.Of))
            {
                Console.WriteLine(reply);
                Console.WriteLine();
            }

            return turn.After;
        }
    }
}
