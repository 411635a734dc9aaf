using System.Globalization;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.Channels.DirectLine;

/// <summary>An activity's id and a feed's watermark are both places in a transcript.</summary>
internal static class ActivityPlace
{
    public static string Id(ConversationId conversation, long seq) => string.Create(CultureInfo.InvariantCulture, $"{conversation.Value}|{seq:D7}");

    public static string Watermark(long seq) => seq.ToString(CultureInfo.InvariantCulture);

    /// <summary>The place that a watermark names; nothing given is the start.</summary>
    public static bool TryRead(string? watermark, out long seq)
    {
        seq = 0;
        return string.IsNullOrEmpty(watermark) || long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out seq);
    }
}
