namespace CouncilBot.Knowledge.Passages.Spelling;

/// <summary>The two words found to lie nearest so far.</summary>
internal record struct Nearest(float Limit)
{
    public int Best { get; private set; } = -1;

    public float BestCost { get; private set; } = float.MaxValue;

    public int Next { get; private set; } = -1;

    public float NextCost { get; private set; } = float.MaxValue;

    public void Offer(int word, float cost)
    {
        if (word == Best || word == Next)
        {
            return;
        }

        if (cost < BestCost)
        {
            (Next, NextCost) = (Best, BestCost);
            (Best, BestCost) = (word, cost);
        }
        else if (cost < NextCost)
        {
            (Next, NextCost) = (word, cost);
        }
    }
}
