using CouncilBot.Conversations;

namespace CouncilBot.Bot.Storage.Texting;

/// <summary>A resident's phone as one of our numbers knows it, and the conversation that it has with us.</summary>
/// <param name="Key">What stands for the pair of numbers wherever it is written down outside the database.</param>
internal sealed record Phone(string Key, string Number, string Ours, ConversationId Conversation, PhoneState State)
{
    /// <summary>What was last said and answered, as a mark that tells nothing, and how many times in a row.</summary>
    public long SaidMark { get; init; }

    public int SaidTimes { get; init; }

    public DateTimeOffset SaidAt { get; init; }
}
