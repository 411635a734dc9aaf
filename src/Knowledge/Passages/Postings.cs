namespace CouncilBot.Knowledge.Passages;

/// <summary>For each term the documents that have it, in order, and what it adds to the score of each.</summary>
internal sealed class Postings(int[] starts, int[] documents, float[] impacts, float[] rarity, float[] most)
{
    public int Start(int term) => starts[term];

    public int End(int term) => starts[term + 1];

    public int[] Documents => documents;

    public float[] Impacts => impacts;

    /// <summary>How telling a term is: high for a rare one.</summary>
    public float Rarity(int term) => rarity[term];

    /// <summary>What a term can add at most.</summary>
    public float Most(int term) => most[term];
}
