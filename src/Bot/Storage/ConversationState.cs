using CouncilBot.Conversations.Dialogs;
using CouncilBot.Conversations.Dialogs.Running;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Texts;

namespace CouncilBot.Bot.Storage;

/// <summary>What a conversation's state column holds.</summary>
internal sealed record ConversationState(int Schema, bool Greeted, string? LastTopic, string[]? Offered, TextThread? Texts, string? Postcode)
{
    public DialogRun? Dialog { get; init; }

    public int Runs { get; init; }

    public LaterNeed[]? Later { get; init; }

    public SortedDictionary<string, Detail>? Known { get; init; }
}
