namespace CouncilBot.Knowledge.Passages;

/// <summary>For each term the documents that have it, in order, and what share of the most that it can add it adds to the score of each.</summary>
internal sealed class Postings(int[] starts, int[] documents, ushort[] impacts, float[] rarity, float[] most)
{
    /// <summary>The share that is all.</summary>
    public const float Whole = ushort.MaxValue;

    /// <summary>Where a term's documents from one up to another stand.</summary>
    public (int Start, int End) Between(int term, int from, int to)
    {
        var (start, end) = (starts[term], starts[term + 1]);
        return (from > 0 ? Find(from, start, end) : start, to < int.MaxValue ? Find(to, start, end) : end);
    }

    public int[] Documents => documents;

    /// <summary>Shares of <see cref="Most"/>, from 0 to <see cref="Whole"/>: half the room of floats, and as exact as anyone could tell.</summary>
    public ushort[] Impacts => impacts;

    /// <summary>How telling a term is: high for a rare one.</summary>
    public float Rarity(int term) => rarity[term];

    /// <summary>What a term can add at most.</summary>
    public float Most(int term) => most[term];

    /// <summary>The first place from <paramref name="next"/> on whose document is not before this one: doubling steps, then halving.</summary>
    public int Find(int document, int next, int end)
    {
        var step = 1;
        while (next + step < end && documents[next + step] < document)
        {
            next += step;
            step *= 2;
        }

        var found = documents.AsSpan(next, Math.Min(step + 1, end - next)).BinarySearch(document);
        return next + (found < 0 ? ~found : found);
    }
}
