using System.Text.Json.Serialization;

namespace CouncilBot.Bot.Storage;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(string[][]))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, StoredDetail>))]
internal sealed partial class SendJson : JsonSerializerContext;
