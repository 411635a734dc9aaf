namespace CouncilBot.Knowledge.Passages;

/// <summary>A question as it is searched: its telling words in order, each standing for one term or, mended, for a few. Used again and again.</summary>
internal sealed class Question(int vocabulary)
{
    /// <summary>More telling words than this are not read: a person would have been asked to be brief.</summary>
    public const int MostWords = 48;

    private readonly byte[] wordOf = new byte[vocabulary];
    private readonly int[] terms = new int[MostWords * 2];
    private readonly float[] weights = new float[MostWords * 2];
    private readonly float[] masses = new float[MostWords + 1];

    /// <summary>How many words were found; they are numbered from 1.</summary>
    public int Words { get; private set; }

    /// <summary>The terms to search for: more than the words where a mended word may have been one of two.</summary>
    public ReadOnlySpan<int> Terms => terms.AsSpan(0, Count);

    /// <summary>How much of its usual weight each term has here.</summary>
    public ReadOnlySpan<float> Weights => weights.AsSpan(0, Count);

    /// <summary>How telling all its words are together, those that no document has included.</summary>
    public float Mass { get; private set; }

    public LetterGrams Letters { get; } = new();

    public bool IsFull => Words == MostWords || Count == terms.Length;

    private int Count { get; set; }

    /// <summary>Which of its words a term stands for, from 1; 0 for none.</summary>
    public int WordOf(int term) => wordOf[term];

    /// <summary>How telling a word is.</summary>
    public float MassOf(int word) => masses[word];

    /// <summary>The masses of the words in a set, one bit for each.</summary>
    public float MassOf(ulong words)
    {
        var sum = 0f;
        for (; words != 0; words &= words - 1)
        {
            sum += masses[System.Numerics.BitOperations.TrailingZeroCount(words)];
        }

        return sum;
    }

    /// <summary>Begins a word that is so telling.</summary>
    public void AddWord(float mass)
    {
        masses[++Words] = mass;
        Mass += mass;
    }

    /// <summary>Lets the word begun last stand for this term.</summary>
    public void AddTerm(int term, float weight)
    {
        if (wordOf[term] == 0 && Count < terms.Length)
        {
            wordOf[term] = (byte)Words;
            terms[Count] = term;
            weights[Count++] = weight;
        }
    }

    /// <summary>Counts a word that no document has.</summary>
    public void AddUnknown(float mass) => Mass += mass;

    public void Clear()
    {
        foreach (var term in Terms)
        {
            wordOf[term] = 0;
        }

        Count = 0;
        Words = 0;
        Mass = 0;
        Letters.Clear();
    }
}
