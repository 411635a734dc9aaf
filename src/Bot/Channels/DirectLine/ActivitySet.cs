using System.Buffers;
using System.Text;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>Writes feed entries as the protocol's ActivitySet. Entries are JSON already: they are joined, not read again.</summary>
internal static class ActivitySet
{
    public static byte[] Write(ConversationId conversation, IReadOnlyList<FeedEntry> entries, long watermark)
    {
        var json = new ArrayBufferWriter<byte>(256 + entries.Sum(entry => entry.Activity.Length + 64));
        json.Write("{\"activities\":["u8);
        for (var index = 0; index < entries.Count; index++)
        {
            json.Write(index == 0 ? "{\"id\":\""u8 : ",{\"id\":\""u8);
            Text(json, ActivityPlace.Id(conversation, entries[index].Seq));
            json.Write("\","u8);
            json.Write(entries[index].Activity.AsSpan(1)); // after its opening brace
        }

        json.Write("],\"watermark\":\""u8);
        Text(json, ActivityPlace.Watermark(watermark));
        json.Write("\"}"u8);
        return json.WrittenSpan.ToArray();
    }

    // Ids and watermarks are letters and digits: nothing in them needs escaping.
    private static void Text(ArrayBufferWriter<byte> json, string text) => json.Advance(Encoding.UTF8.GetBytes(text, json.GetSpan(text.Length)));
}
