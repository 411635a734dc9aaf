using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CouncilBot.Bot.Services.Open311;

[JsonSerializable(typeof(JsonNode))]
internal sealed partial class GeoReportJson : JsonSerializerContext;
