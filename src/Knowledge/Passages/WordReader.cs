namespace CouncilBot.Knowledge.Passages;

/// <summary>Reads a text word by word: runs of letters and digits, in lower case, without accents and apostrophes. Allocates nothing.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>What the buffer should hold; of a longer word the rest is left out.</summary>
    public const int LongestWord = 40;

    private const char FirstAccented = '\u00C0';

    // One plain letter for each from U+00C0 to U+017F, so that "café" and "Llŷn" are found however they are typed.
    private const string Plain =
        "aaaaaaaceeeeiiiidnooooo\u00D7ouuuuytsaaaaaaaceeeeiiiidnooooo\u00F7ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private int next;

    /// <summary>The next word, good until the one after it is read.</summary>
    public bool Read(out Span<char> word)
    {
        var length = 0;
        while (next < text.Length)
        {
            var letter = text[next++];
            if (char.IsLetterOrDigit(letter))
            {
                if (length < buffer.Length)
                {
                    buffer[length++] = Simple(letter);
                }
            }
            else if (length > 0 && letter is not ('\'' or '’'))
            {
                break;
            }
        }

        word = buffer[..length];
        return length > 0;
    }

    private static char Simple(char letter) =>
        char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20)
        : letter < FirstAccented ? letter
        : letter - FirstAccented < Plain.Length ? Plain[letter - FirstAccented]
        : char.ToLowerInvariant(letter);
}
