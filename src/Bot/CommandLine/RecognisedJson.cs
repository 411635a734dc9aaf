using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CouncilBot.Conversations.Understanding;

namespace CouncilBot.Bot.CommandLine;

/// <summary>What was recognised in one text as a line of JSON. What is ambiguous says what else it may be.</summary>
internal static class RecognisedJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(RecogniseCase read, IReadOnlyList<Entity> entities)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            if (read.Id is { } id)
            {
                id.WriteTo(json);
            }
            else
            {
                json.WriteNullValue();
            }

            json.WriteStartArray("entities");
            foreach (var entity in entities)
            {
                Write(json, entity, read.Text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Entity entity, string text)
    {
        json.WriteStartObject();
        json.WriteString("type", entity.Type);
        json.WriteString("text", text[entity.Start..entity.End]);
        json.WriteNumber("start", entity.Start);
        json.WriteNumber("end", entity.End);
        json.WriteString("value", entity.Value);
        if (entity.Others.Count > 0)
        {
            json.WriteStartArray("others");
            foreach (var other in entity.Others)
            {
                json.WriteStringValue(other);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
