using CouncilBot.Conversations;

namespace CouncilBot.Bot.Storage.Texting;

/// <summary>The codes with which conversations go on elsewhere: each works once and for a quarter of an hour, and only its hash is kept.</summary>
internal sealed class CodeBook(ConversationStore store)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    /// <summary>A newer code of a conversation takes the place of an older one.</summary>
    public Task IssueAsync(string hash, ConversationId conversation, DateTimeOffset now) => store.WriteAsync(write =>
    {
        write.Codes.Forget.Run(conversation.Value, now.ToUnixTimeMilliseconds());
        return write.Codes.Add.Run(hash, conversation.Value, (now + Life).ToUnixTimeMilliseconds());
    });

    public Task<ConversationId?> FindAsync(string hash, DateTimeOffset now) => store.WriteAsync<ConversationId?>(write =>
    {
        using var row = write.Codes.Find.Read(hash, now.ToUnixTimeMilliseconds());
        return row.Read() ? new ConversationId(row.GetString(0)) : null;
    });

    /// <summary>
    /// Uses a code up, gives the phone of one conversation to the other, and takes in the message that tells so, all in one commit.
    /// A phone that the other one had begins afresh. Nothing happens when somebody was quicker.
    /// </summary>
    public Task<AcceptedMessage?> UseAsync(string hash, ConversationId phones, ConversationId fresh, InboundMessage message, bool withTranscript, Action<InboxItem> afterCommit) => store.AcceptOnceAsync(
        message,
        write =>
        {
            var at = message.ReceivedAt.ToUnixTimeMilliseconds();
            if (write.Codes.Use.Run(hash, at) == 0)
            {
                return false;
            }

            if (PhoneBook.Of(write, message.Conversation) is not null)
            {
                write.AddConversation.Run(fresh.Value, (int)Channel.Sms, ConversationJson.Write(new Conversation(fresh, Channel.Sms)), at);
                write.Codes.MovePhone.Run(fresh.Value, message.Conversation.Value);
            }

            write.Codes.MovePhone.Run(message.Conversation.Value, phones.Value);
            if (withTranscript)
            {
                write.Codes.CopyTranscript.Run(message.Conversation.Value, phones.Value);
            }

            return true;
        },
        afterCommit);
}
