using System.Text.Json.Serialization;

namespace CouncilBot.Sandbox.Texting;

/// <summary>A text that a provider was asked to send, or one that a phone sent.</summary>
internal sealed record SentText(string Id, string Provider, DateTimeOffset At, string From, string To, string Body, string Status, int? ErrorCode = null, string? StatusCallback = null, string? Reference = null)
{
    [JsonIgnore]
    public int Segments => SegmentCount.Of(Body);
}
