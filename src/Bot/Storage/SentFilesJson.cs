using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Storage;

/// <summary>The files of a message as the inbox keeps them until it is done.</summary>
internal static class SentFilesJson
{
    public static string? Write(ImmutableArray<SentFile> files) => files.IsEmpty ? null : JsonSerializer.Serialize([.. files], ConversationStateJson.Default.SentFileArray);

    public static ImmutableArray<SentFile> Read(string? json) => json is null ? [] : [.. JsonSerializer.Deserialize(json, ConversationStateJson.Default.SentFileArray) ?? []];
}
