using System.Buffers;

namespace CouncilBot.Bot.Channels.Sms;

/// <summary>How many segments a text message is sent and charged as.</summary>
internal static class SmsSegments
{
    private static readonly SearchValues<char> Basic = SearchValues.Create(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");

    /// <summary>Letters of the extension table, which take the room of two.</summary>
    private static readonly SearchValues<char> Extension = SearchValues.Create("^{}\\[~]|€\f");

    public static int Count(string text)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (Extension.Contains(letter))
            {
                length += 2;
            }
            else if (Basic.Contains(letter))
            {
                length++;
            }
            else
            {
                return Segments(text.Length, alone: 70, joined: 67); // one other letter and the whole text is sent in 16 bits a letter
            }
        }

        return Segments(length, alone: 160, joined: 153);
    }

    private static int Segments(int length, int alone, int joined) => length <= alone ? 1 : (length + joined - 1) / joined;
}
