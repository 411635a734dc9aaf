using System.Text.Json;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>One page of a directory: some services, and how many pages there are. Versions name the parts differently.</summary>
internal sealed record FeedEnvelope(IReadOnlyList<JsonElement> Services, int TotalPages, bool SaysLast)
{
    private static readonly string[] Lists = ["contents", "content", "items", "services"];
    private static readonly JsonDocumentOptions Careful = new() { MaxDepth = 64, AllowTrailingCommas = true };

    /// <summary>The page, or null if it is none.</summary>
    public static FeedEnvelope? Read(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, Careful);
            var root = document.RootElement.Clone();
            if (root.ValueKind == JsonValueKind.Array)
            {
                return new FeedEnvelope([.. root.EnumerateArray()], 1, SaysLast: true);
            }

            return Lists.Select(name => root.Piece(name)).FirstOrDefault(list => list is { ValueKind: JsonValueKind.Array }) is { } services
                ? new FeedEnvelope([.. services.EnumerateArray()], Total(root), root.Piece("last_page") is { ValueKind: JsonValueKind.True } || root.Piece("last") is { ValueKind: JsonValueKind.True })
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether nothing follows the page of this number.</summary>
    public bool IsLast(int number) => SaysLast || Services.Count == 0 || number >= TotalPages;

    private static int Total(JsonElement root) =>
        (root.Piece("total_pages") ?? root.Piece("totalPages")) is { ValueKind: JsonValueKind.Number } pages && pages.TryGetInt32(out var total) ? total : 1;
}
