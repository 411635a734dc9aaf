using System.Text.Json.Serialization;

namespace CouncilBot.Bot.Content.Publishing;

/// <summary>How changes, and the marks to know them by, are written down.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ContentChange))]
[JsonSerializable(typeof(Dictionary<string, PassageMark[]>))]
internal sealed partial class ChangeJson : JsonSerializerContext;
