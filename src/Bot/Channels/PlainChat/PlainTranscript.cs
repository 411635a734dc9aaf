using System.Text.Json;
using CouncilBot.Bot.Site;
using CouncilBot.Bot.Storage;
using CouncilBot.Bot.Turns;
using CouncilBot.Conversations;
using Microsoft.AspNetCore.Html;

namespace CouncilBot.Bot.Channels.PlainChat;

/// <summary>A conversation as the plain chat page shows it, read from the same feed as every other page.</summary>
internal sealed class PlainTranscript(Feed feed)
{
    public PlainConversation Read(ConversationId conversation) =>
        new([.. Entries(conversation).Select(entry => Message(entry.Activity)).OfType<PlainMessage>()]);

    public static PlainMessage Of(Reply reply, string assistant) => new(false, assistant, Html(reply.Text), reply.QuickExit, [.. reply.Choices]);

    private IEnumerable<FeedEntry> Entries(ConversationId conversation)
    {
        var entries = feed.Read(conversation, 0);
        while (entries.Count > 0)
        {
            foreach (var entry in entries)
            {
                yield return entry;
            }

            entries = feed.Read(conversation, entries[^1].Seq);
        }
    }

    private static PlainMessage? Message(byte[] activity)
    {
        using var json = JsonDocument.Parse(activity);
        var root = json.RootElement;
        if (Text(root, "type") != "message")
        {
            return null;
        }

        var text = Text(root, "text");
        var from = root.GetProperty("from");
        return Text(from, "role") == "user"
            ? new PlainMessage(true, "", new HtmlString(System.Net.WebUtility.HtmlEncode(text)), false, [])
            : new PlainMessage(false, Text(from, "name"), Html(text), IsQuickExit(root), Choices(root));
    }

    private static HtmlString Html(string text) => new(SafeMarkdown.ToHtml(text));

    private static bool IsQuickExit(JsonElement root) => root.TryGetProperty("channelData", out var data)
        && data.ValueKind == JsonValueKind.Object && data.TryGetProperty("quickExit", out var exit) && exit.ValueKind == JsonValueKind.True;

    private static List<string> Choices(JsonElement root) => root.TryGetProperty("suggestedActions", out var suggested)
        ? [.. suggested.GetProperty("actions").EnumerateArray().Select(action => Text(action, "value"))]
        : [];

    private static string Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
}
