using System.Text.Json.Serialization;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Storage;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConversationState))]
[JsonSerializable(typeof(SentFile[]))]
[JsonSerializable(typeof(KeptNote))]
[JsonSerializable(typeof(KeptOutcome))]
internal sealed partial class ConversationStateJson : JsonSerializerContext;
