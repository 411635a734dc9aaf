namespace CouncilBot.Knowledge.Passages;

/// <summary>Words as runs of four letters: "renewal" and "renewing" share most of theirs where they share no term.</summary>
internal sealed class LetterGrams
{
    private const int Size = 4;
    private const int Bits = 12;
    private const int Most = 512;
    private readonly ulong[] asked = new ulong[(1 << Bits) / 64];
    private readonly ulong[] there = new ulong[(1 << Bits) / 64];
    private readonly ushort[] grams = new ushort[Most];
    private readonly float[] masses = new float[Most];
    private int count;

    /// <summary>Takes up a word of the question.</summary>
    public void Ask(ReadOnlySpan<char> word, float mass)
    {
        var runs = Runs(word);
        for (var run = 0; run < runs && count < Most; run++)
        {
            var gram = Gram(word, run);
            grams[count] = (ushort)gram;
            masses[count++] = mass / runs;
            asked[gram >> 6] |= 1UL << (gram & 63);
        }
    }

    /// <summary>What share of the question's runs these terms have, the telling words counting more.</summary>
    public float Share(ReadOnlySpan<int> title, ReadOnlySpan<int> heading, WordTable terms, float mass)
    {
        Array.Clear(there);
        Take(title, terms);
        Take(heading, terms);
        var sum = 0f;
        for (var gram = 0; gram < count; gram++)
        {
            if ((there[grams[gram] >> 6] & (1UL << (grams[gram] & 63))) != 0)
            {
                sum += masses[gram];
            }
        }

        return sum / mass;
    }

    /// <summary>What share of these terms' runs the question has.</summary>
    public float Focus(ReadOnlySpan<int> title, WordTable terms)
    {
        int all = 0, common = 0;
        foreach (var term in title)
        {
            var word = terms[term];
            for (var run = Runs(word) - 1; run >= 0; run--)
            {
                var gram = Gram(word, run);
                all++;
                common += (int)(asked[gram >> 6] >> (gram & 63)) & 1;
            }
        }

        return all == 0 ? 0 : (float)common / all;
    }

    public void Clear()
    {
        count = 0;
        Array.Clear(asked);
    }

    private void Take(ReadOnlySpan<int> words, WordTable terms)
    {
        foreach (var term in words)
        {
            var word = terms[term];
            for (var run = Runs(word) - 1; run >= 0; run--)
            {
                var gram = Gram(word, run);
                there[gram >> 6] |= 1UL << (gram & 63);
            }
        }
    }

    // A word begins with an edge: "tax" is one run, "taxi" two.
    private static int Runs(ReadOnlySpan<char> word) => Math.Max(word.Length - Size + 2, 1);

    private static int Gram(ReadOnlySpan<char> word, int run)
    {
        var hash = run == 0 ? '_' : (uint)word[run - 1];
        for (var letter = run; letter < run + Size - 1 && letter < word.Length; letter++)
        {
            hash = (hash * 0x01000193) ^ word[letter];
        }

        return (int)((hash * 0x9E3779B1) >> (32 - Bits));
    }
}
