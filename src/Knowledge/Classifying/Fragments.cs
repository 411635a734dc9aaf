using System.Buffers;

namespace CouncilBot.Knowledge.Classifying;

/// <summary>
/// The pieces that a text is judged by: its words, pairs of words (side by side, and with one left out between), and groups of
/// letters within words, which still match when the word is misspelt or has another ending. Each piece is a number.
/// </summary>
internal sealed class Fragments
{
    /// <summary>No text has more pieces than this.</summary>
    public const int Most = LongestText * 6;

    private const int LongestText = 2_000;
    private const int ShortestGroup = 3;
    private const int LongestGroup = 5;
    private const ulong Word = 1, Pair = 2, Gap = 3, Group = 4;

    // What was seen in this text: a place counts when it bears this text's number, so that nothing needs to be cleared.
    private const int Places = 1 << 14;
    private readonly ulong[] seen = new ulong[Places];
    private readonly int[] seenIn = new int[Places];
    private int thisText;
    private readonly List<ulong> words = new(128);

    /// <summary>Each different piece of the last text read, first those of whole words.</summary>
    public List<ulong> Pieces { get; } = new(512);

    /// <summary>How many of the pieces are of whole words; the rest are groups of letters.</summary>
    public int WordPieces { get; private set; }

    public void Read(ReadOnlySpan<char> text)
    {
        thisText++;
        words.Clear();
        Pieces.Clear();
        var letters = ArrayPool<char>.Shared.Rent(LongestText + 2);
        var length = PlainLetters.Of(text[..Math.Min(text.Length, LongestText)], letters);
        var plain = letters.AsSpan(0, length);
        foreach (var range in plain.Split(' '))
        {
            var word = plain[range];
            if (word.Length > 0)
            {
                words.Add(Number(word, Word));
            }
        }

        for (var at = 0; at < words.Count; at++)
        {
            Add(words[at]);
            AddPair(at, 1, Pair);
            AddPair(at, 2, Gap);
        }

        WordPieces = Pieces.Count;
        foreach (var range in plain.Split(' '))
        {
            AddGroups(plain[range]);
        }

        ArrayPool<char>.Shared.Return(letters);
    }

    private void AddPair(int at, int apart, ulong kind)
    {
        if (at + apart < words.Count)
        {
            Add(Mix(Mix(kind, words[at]), words[at + apart]));
        }
    }

    // The word's edges count as letters, so that "bin" at the start of a word is not the "bin" in "cabinet".
    private void AddGroups(ReadOnlySpan<char> word)
    {
        if (word.Length == 0)
        {
            return;
        }

        Span<char> edged = stackalloc char[Math.Min(word.Length, 30) + 2];
        edged.Fill(' ');
        word[..(edged.Length - 2)].CopyTo(edged[1..]);
        for (var size = ShortestGroup; size <= LongestGroup; size++)
        {
            for (var start = 0; start + size <= edged.Length; start++)
            {
                Add(Number(edged.Slice(start, size), Group));
            }
        }
    }

    private void Add(ulong piece)
    {
        var place = (int)(piece >> 40) & (Places - 1);
        while (seenIn[place] == thisText)
        {
            if (seen[place] == piece)
            {
                return;
            }

            place = (place + 1) & (Places - 1);
        }

        seenIn[place] = thisText;
        seen[place] = piece;
        Pieces.Add(piece);
    }

    private static ulong Number(ReadOnlySpan<char> text, ulong kind)
    {
        var number = kind;
        foreach (var letter in text)
        {
            number = Mix(number, letter);
        }

        return number;
    }

    private static ulong Mix(ulong number, ulong with)
    {
        number = (number ^ with) * 0x9E3779B97F4A7C15;
        return number ^ (number >> 29);
    }
}
