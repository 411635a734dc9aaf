using System.Text.Json;
using CouncilBot.Conversations.Dialogs.Running;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Storage;

/// <summary>The message that tells a conversation what became of its kept call.</summary>
internal sealed record KeptOutcome(KeptRequest Kept, ServiceOutcome Outcome)
{
    public string Text() => JsonSerializer.Serialize(this, ConversationStateJson.Default.KeptOutcome);

    public static KeptOutcome Of(string text) =>
        JsonSerializer.Deserialize(text, ConversationStateJson.Default.KeptOutcome) ?? throw new JsonException("The message tells no outcome.");
}
