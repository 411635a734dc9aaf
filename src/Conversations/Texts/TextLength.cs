namespace CouncilBot.Conversations.Texts;

/// <summary>How many segments a text message is sent and charged as.</summary>
public static class TextLength
{
    /// <summary>The most segments that we send at once.</summary>
    public const int Most = 2;

    public static int Segments(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextAlphabet.Holds(text) ? Count(text, TextAlphabet.Room, alone: 160, joined: 153) : Count(text, _ => 1, alone: 70, joined: 67);
    }

    public static bool Fits(string text) => Segments(text) <= Most;

    // What counts as two, a letter of the extension table or the halves of a pair, is never torn apart between two segments.
    private static int Count(string text, Func<char, int> room, int alone, int joined)
    {
        if (text.Sum(room) <= alone)
        {
            return 1;
        }

        var segments = 1;
        var used = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length;
            var needs = isPair ? 2 : room(text[at]);
            at += isPair ? 1 : 0;
            segments += used + needs > joined ? 1 : 0;
            used = used + needs > joined ? needs : used + needs;
        }

        return segments;
    }
}
