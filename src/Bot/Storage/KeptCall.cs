using CouncilBot.Conversations;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Storage;

/// <summary>A send that could not go out when the resident asked, kept to be tried again until a time.</summary>
/// <param name="Note">Whatever the conversation needs to tell its outcome: the dialog's run and step, in the words of who kept it.</param>
internal sealed record KeptCall(ServiceCall Call, ConversationId Conversation, string Note, DateTimeOffset Until)
{
    public int Tries { get; init; }
}
