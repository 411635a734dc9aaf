using System.Text.Json;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Texts;

namespace CouncilBot.Bot.Storage;

/// <summary>A conversation's state as stored: with the number of its shape, so that a later program can read what an earlier one wrote.</summary>
internal static class ConversationJson
{
    private const int Schema = 2;

    public static string Write(Conversation conversation) => JsonSerializer.Serialize(
        new ConversationState(Schema, conversation.Greeted, conversation.LastTopic, [.. conversation.Offered], conversation.Texts == TextThread.New ? null : conversation.Texts, conversation.Postcode), ConversationStateJson.Default.ConversationState);

    public static Conversation Read(ConversationId id, Channel channel, string json)
    {
        var state = JsonSerializer.Deserialize(json, ConversationStateJson.Default.ConversationState)
            ?? throw new JsonException($"Conversation {id} has no state.");
        return state.Schema > Schema
            ? throw new JsonException($"Conversation {id} was saved by a newer CouncilBot (state {state.Schema}, this one knows {Schema}).")
            : new Conversation(id, channel) { Greeted = state.Greeted, LastTopic = state.LastTopic, Offered = [.. state.Offered ?? []], Texts = state.Texts ?? TextThread.New, Postcode = state.Postcode };
    }
}
