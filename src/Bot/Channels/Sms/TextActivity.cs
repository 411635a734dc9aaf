using System.Text.Json;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>Writes a resident's text as the transcript keeps it; who sent it is the conversation's to know, not the transcript's.</summary>
internal static class TextActivity
{
    public static byte[] Write(ConversationId conversation, string text, DateTimeOffset at)
    {
        using var buffer = new MemoryStream(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type", "message");
            json.WriteString("timestamp", at);
            json.WriteString("channelId", "sms");
            json.WriteStartObject("from");
            json.WriteString("id", "phone");
            json.WriteString("role", "user");
            json.WriteEndObject();
            json.WriteStartObject("conversation");
            json.WriteString("id", conversation.Value);
            json.WriteEndObject();
            json.WriteString("text", text);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
