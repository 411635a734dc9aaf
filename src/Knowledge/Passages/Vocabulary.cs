namespace CouncilBot.Knowledge.Passages;

/// <summary>The words of the documents as they are written, and the term that each counts as once its ending is cut.</summary>
internal sealed class Vocabulary
{
    /// <summary>Stands for a word that is not searched.</summary>
    public const int NoTerm = -1;

    /// <summary>Stands at the end of each question in a list of them.</summary>
    public const int Boundary = 0;

    private int[] termOf = [];
    private int[] seen = [];

    public Vocabulary() => Terms.Add("?"); // no word is written so

    public WordTable Words { get; } = new();

    public WordTable Terms { get; } = new();

    /// <summary>The word's term, the word being counted once more.</summary>
    public int Count(ReadOnlySpan<char> word)
    {
        var number = Add(word);
        seen[number]++;
        return termOf[number];
    }

    /// <summary>Makes the word known though no document may have it.</summary>
    public void Learn(ReadOnlySpan<char> word, int times)
    {
        var number = Add(word, onPages: false);
        seen[number] += times;
    }

    public int TermOf(int word) => termOf[word];

    public int Seen(int word) => seen[word];

    /// <summary>The term of a word written otherwise than on any page, such as a plural that none has, or <see cref="NoTerm"/>.</summary>
    public int TermByEnding(ReadOnlySpan<char> word)
    {
        Span<char> copy = stackalloc char[WordReader.LongestWord];
        word.CopyTo(copy);
        return Terms.Find(WordEnding.Cut(copy[..word.Length]));
    }

    public void Trim()
    {
        Words.Trim();
        Terms.Trim();
        Array.Resize(ref termOf, Words.Count);
        Array.Resize(ref seen, Words.Count);
    }

    private int Add(ReadOnlySpan<char> word, bool onPages = true)
    {
        var before = Words.Count;
        var number = Words.Add(word);
        if (number < before)
        {
            return number;
        }

        if (number >= termOf.Length)
        {
            Array.Resize(ref termOf, Math.Max(256, number * 2));
            Array.Resize(ref seen, termOf.Length);
        }

        Span<char> copy = stackalloc char[WordReader.LongestWord];
        word.CopyTo(copy);
        var stem = WordEnding.Cut(copy[..word.Length]);
        termOf[number] = FunctionWords.IsSilent(word) ? NoTerm : onPages ? Terms.Add(stem) : Terms.Find(stem);
        return number;
    }
}
