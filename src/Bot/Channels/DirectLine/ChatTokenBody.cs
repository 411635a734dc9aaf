using System.Text.Json.Serialization;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>What our own chat page gets to talk with, and to come back with within a day.</summary>
internal sealed record ChatTokenBody(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string Resume);
