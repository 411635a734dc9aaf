using System.Numerics;

namespace CouncilBot.Knowledge.Passages.Spelling;

/// <summary>Known words by their forms with letters left out, so that the words near a misspelt one are looked up instead of searched for.</summary>
internal sealed class NearWords
{
    private readonly int[] starts;
    private readonly int[] words;
    private readonly uint[] lettersOf;
    private readonly int shift;

    public NearWords(WordTable table, Func<int, bool> isTarget)
    {
        Span<uint> forms = stackalloc uint[Deletions.Room];
        var all = 0;
        lettersOf = new uint[table.Count];
        for (var word = 0; word < table.Count; word++)
        {
            all += isTarget(word) ? Deletions.Of(table[word], forms) : 0;
            lettersOf[word] = Letters(table[word]);
        }

        var bits = Math.Max(29 - BitOperations.LeadingZeroCount((uint)all), 4);
        shift = 32 - bits;
        starts = new int[(1 << bits) + 1];
        words = new int[all];
        Fill(table, isTarget, forms);
    }

    /// <summary>The words that may share this form; some share only its place.</summary>
    public ReadOnlySpan<int> With(uint form) => words.AsSpan(starts[form >> shift]..starts[(form >> shift) + 1]);

    /// <summary>The set of a word's letters, one bit for each: a slip changes two of them at most.</summary>
    public static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }

    /// <summary>Can so many slips lead from a word of these letters to that one? Told without looking at their order.</summary>
    public bool CanBe(int word, uint letters, int slips) => BitOperations.PopCount(lettersOf[word] ^ letters) <= 2 * slips;

    // Counts, then sums, then fills from the back of each place.
    private void Fill(WordTable table, Func<int, bool> isTarget, Span<uint> forms)
    {
        for (var word = 0; word < table.Count; word++)
        {
            for (var form = isTarget(word) ? Deletions.Of(table[word], forms) - 1 : -1; form >= 0; form--)
            {
                starts[forms[form] >> shift]++;
            }
        }

        for (var place = 1; place < starts.Length; place++)
        {
            starts[place] += starts[place - 1];
        }

        for (var word = table.Count - 1; word >= 0; word--)
        {
            for (var form = isTarget(word) ? Deletions.Of(table[word], forms) - 1 : -1; form >= 0; form--)
            {
                words[--starts[forms[form] >> shift]] = word;
            }
        }
    }
}
