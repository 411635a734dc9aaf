using System.Text.Json;

namespace CouncilBot.Bot.CommandLine;

/// <summary>A text to recognise things in, and when it was written. The id is passed through as it came.</summary>
internal sealed record RecogniseCase(JsonElement? Id, string Text, DateTimeOffset Now)
{
    /// <summary>A line of JSON; nothing if it is none or says no text.</summary>
    public static RecogniseCase? Read(string line, DateTimeOffset now)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            {
                return null;
            }

            var time = root.TryGetProperty("now", out var written) && written.ValueKind == JsonValueKind.String ? RecogniseVerb.Moment(written.GetString() ?? "") : now;
            JsonElement? id = root.TryGetProperty("id", out var given) ? given.Clone() : null;
            return time is null ? null : new RecogniseCase(id, text.GetString() ?? "", time.Value);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
