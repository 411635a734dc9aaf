using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.CommandLine;

/// <summary>The outcome of one question as a line of JSON.</summary>
internal static class AskedJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Own = ["kind", "topic", "dialog", "confidence", "runnersUp", "emergency", "answer", "source"];

    public static string Kind(Turn turn) => turn.Outcome switch
    {
        TurnOutcome.Answered => "answer",
        TurnOutcome.Asking or TurnOutcome.Completed or TurnOutcome.CouldNot or TurnOutcome.HandedOver or TurnOutcome.KeptForLater => "dialog",
        TurnOutcome.Clarified => "clarify",
        TurnOutcome.Emergency => "emergency",
        TurnOutcome.PersonAsked => "person",
        TurnOutcome.Command or TurnOutcome.Greeted or TurnOutcome.AlreadyGreeted => "command",
        _ => "unknown",
    };

    public static string Line(Question question, Turn turn)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            foreach (var (name, value) in question.Others.Where(other => !Own.Contains(other.Key)))
            {
                json.WriteString(name, value);
            }

            json.WriteString("kind", Kind(turn));
            json.WriteString("topic", turn.Topic);
            json.WriteString("dialog", turn.Dialog);
            json.WriteNumber("confidence", Math.Round(turn.Confidence, 4));
            WriteRunnersUp(json, turn);
            json.WriteString("emergency", turn.Emergency);
            json.WriteString("answer", string.Join("\n\n", turn.Replies.Select(reply => reply.Text)));
            WriteSource(json, turn.Replies.Select(reply => reply.Source).FirstOrDefault(source => source is not null));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteRunnersUp(Utf8JsonWriter json, Turn turn)
    {
        json.WriteStartArray("runnersUp");
        foreach (var (topic, confidence) in turn.RunnersUp)
        {
            json.WriteStartObject();
            json.WriteString("topic", topic);
            json.WriteNumber("confidence", Math.Round(confidence, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, Source? source)
    {
        if (source is null)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        json.WriteString("title", source.Title);
        json.WriteString("link", source.Path);
        json.WriteString("reviewBy", source.ReviewBy.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
