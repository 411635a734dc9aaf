using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Services;
using CouncilBot.Conversations.Texts;

namespace CouncilBot.Bot.Storage;

/// <summary>A conversation's state as stored: with the number of its shape, so that a later program can read what an earlier one wrote.</summary>
internal static class ConversationJson
{
    // 2 added the postcode and the dialog under way; what was saved as 1 has neither.
    private const int Schema = 2;

    public static string Write(Conversation conversation) => JsonSerializer.Serialize(
        new ConversationState(Schema, conversation.Greeted, conversation.LastTopic, [.. conversation.Offered], conversation.Texts == TextThread.New ? null : conversation.Texts, conversation.Postcode)
        {
            Dialog = conversation.Dialog,
            Runs = conversation.Runs,
            Later = conversation.Later.IsEmpty ? null : [.. conversation.Later],
            Known = conversation.Known.IsEmpty ? null : new SortedDictionary<string, Detail>(conversation.Known),
        }, ConversationStateJson.Default.ConversationState);

    public static Conversation Read(ConversationId id, Channel channel, string json)
    {
        var state = JsonSerializer.Deserialize(json, ConversationStateJson.Default.ConversationState)
            ?? throw new JsonException($"Conversation {id} has no state.");
        return state.Schema > Schema
            ? throw new JsonException($"Conversation {id} was saved by a newer CouncilBot (state {state.Schema}, this one knows {Schema}).")
            : new Conversation(id, channel)
            {
                Greeted = state.Greeted, LastTopic = state.LastTopic, Offered = [.. state.Offered ?? []], Texts = state.Texts ?? TextThread.New, Postcode = state.Postcode,
                Dialog = state.Dialog,
                Runs = state.Runs,
                Later = [.. state.Later ?? []],
                Known = (state.Known ?? []).ToImmutableSortedDictionary(),
            };
    }
}
