using System.Text.Json;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Dialogs.Running;

namespace CouncilBot.Bot.Storage;

/// <summary>What a kept call remembers of its conversation: the step that sent it, and the run that tells its outcome.</summary>
internal sealed record KeptNote(string Step, DialogRun Run)
{
    public static KeptCall Call(ConversationId conversation, KeptRequest kept) =>
        new(kept.Sending, conversation, JsonSerializer.Serialize(new KeptNote(kept.Step, kept.Run), ConversationStateJson.Default.KeptNote), kept.Until);

    public static KeptRequest Request(KeptCall call) => JsonSerializer.Deserialize(call.Note, ConversationStateJson.Default.KeptNote) is { } note
        ? new KeptRequest(call.Call, note.Step, note.Run, call.Until)
        : throw new JsonException("A kept call has no note.");
}
