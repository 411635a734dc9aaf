using System.Text.Json.Serialization;

namespace CouncilBot.Bot.Content.Brought;

/// <summary>How what was brought in is written down.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BroughtPages))]
internal sealed partial class BroughtJson : JsonSerializerContext;
