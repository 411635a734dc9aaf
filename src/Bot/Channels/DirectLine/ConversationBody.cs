using System.Text.Json.Serialization;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>A conversation as its client needs it: id, token, how many seconds the token lasts, and where to stream from.</summary>
internal sealed record ConversationBody(
    string ConversationId, string? Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl, string? ReferenceGrammarId);
