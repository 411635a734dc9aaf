using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CouncilBot.Bot.Channels.DirectLine;
using CouncilBot.Bot.Turns;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.PlainChat;

/// <summary>Takes a message of the plain chat into the same inbox as every other, and waits a little for the answer.</summary>
internal sealed class PlainChatService(DirectLineService line, ActivityReader reader, Feed feed, TimeProvider time)
{
    private static readonly TimeSpan ForGreeting = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ForAnswer = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(40);

    public bool IsFull => line.IsFull;

    /// <summary>Says this in the conversation of the ticket, once: the same words under the same one-time id count as one message.</summary>
    public async Task SayAsync(Ticket ticket, string text, string once, CancellationToken cancellationToken)
    {
        if (await line.StartAsync(ticket.Conversation, ticket.User))
        {
            await WaitAsync(ticket.Conversation, 0, ForGreeting, cancellationToken); // so that it stands above the first message
        }

        var (activity, _) = reader.Read(Activity(text, once), ticket.Conversation, new Caller(ticket));
        if (activity is not null && line.Find(ticket.Conversation) is { } conversation)
        {
            var seq = await line.AcceptAsync(conversation, activity);
            await WaitAsync(ticket.Conversation, seq, ForAnswer, cancellationToken);
        }
    }

    private async Task WaitAsync(ConversationId conversation, long after, TimeSpan longest, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        while (feed.LastSeq(conversation) <= after && time.GetElapsedTime(began) < longest)
        {
            await Task.Delay(BetweenLooks, time, cancellationToken);
        }
    }

    // A page from the browser's memory may send other words under an old id: that is another message.
    private static byte[] Activity(string text, string once) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["locale"] = "en-GB",
        ["channelData"] = new JsonObject { ["clientActivityID"] = $"{once}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]}" },
    }.ToJsonString());
}
