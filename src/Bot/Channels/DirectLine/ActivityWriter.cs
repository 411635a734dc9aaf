using System.Text.Json;
using CouncilBot.Bot.Site;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Councils;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Writes the assistant's replies as activities, the form in which a transcript keeps them. The id is left out: it follows from the place.</summary>
internal sealed class ActivityWriter(Council council, SiteAddress site, TimeProvider time)
{
    public const string BotId = "councilbot";

    public IReadOnlyList<byte[]> Render(Turn turn, InboxItem item) =>
        [.. turn.Replies.Select(reply => Activity(reply, turn, item))];

    /// <summary>That an answer is being made, as a set of its own: it has no place in the transcript, and so no watermark.</summary>
    public byte[] Typing(ConversationId conversation)
    {
        using var buffer = new MemoryStream(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("activities");
            Begin(json, "typing", conversation);
            json.WriteString("id", NewId.Random());
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private void Begin(Utf8JsonWriter json, string type, ConversationId conversation)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("timestamp", time.GetUtcNow());
        json.WriteString("channelId", "directline");
        json.WriteStartObject("from");
        json.WriteString("id", BotId);
        json.WriteString("name", council.Assistant);
        json.WriteString("role", "bot");
        json.WriteEndObject();
        json.WriteStartObject("conversation");
        json.WriteString("id", conversation.Value);
        json.WriteEndObject();
    }

    private byte[] Activity(Reply reply, Turn turn, InboxItem item)
    {
        using var buffer = new MemoryStream(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            Begin(json, "message", turn.After.Id);
            json.WriteString("locale", "en-GB");
            json.WriteString("textFormat", "markdown");
            json.WriteString("text", SiteAddress.Absolute(reply.Text, site.Url));
            json.WriteString("inputHint", "acceptingInput");
            WriteChoices(json, reply);
            if (reply.QuickExit)
            {
                json.WriteStartObject("channelData");
                json.WriteBoolean("quickExit", true);
                json.WriteEndObject();
            }

            if (item.Seq > 0)
            {
                json.WriteString("replyToId", ActivityPlace.Id(turn.After.Id, item.Seq));
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteChoices(Utf8JsonWriter json, Reply reply)
    {
        if (reply.Choices.IsEmpty)
        {
            return;
        }

        json.WriteStartObject("suggestedActions");
        json.WriteStartArray("actions");
        foreach (var choice in reply.Choices)
        {
            json.WriteStartObject();
            json.WriteString("type", "imBack");
            json.WriteString("title", choice);
            json.WriteString("value", choice);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
