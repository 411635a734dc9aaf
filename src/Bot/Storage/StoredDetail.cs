using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Conversations.Services;

namespace CouncilBot.Bot.Storage;

/// <summary>A detail of a call as it is kept on disk.</summary>
internal sealed record StoredDetail(string Value, string Words, Dictionary<string, string> Facts)
{
    public static string Write(ImmutableSortedDictionary<string, Detail> details) => JsonSerializer.Serialize(
        details.ToDictionary(detail => detail.Key, detail => new StoredDetail(detail.Value.Value, detail.Value.Words, new Dictionary<string, string>(detail.Value.Facts))),
        SendJson.Default.DictionaryStringStoredDetail);

    public static ImmutableSortedDictionary<string, Detail> Read(string json) =>
        (JsonSerializer.Deserialize(json, SendJson.Default.DictionaryStringStoredDetail) ?? [])
            .ToImmutableSortedDictionary(detail => detail.Key, detail => new Detail(detail.Value.Value, detail.Value.Words) { Facts = detail.Value.Facts.ToImmutableSortedDictionary() });
}
