namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>A place in the tree of phrases: how many words may be passed over here, and what has been heard on arriving.</summary>
internal sealed class TreeNode(int gap)
{
    public int Gap { get; } = gap;

    public int[] Hears { get; set; } = [];

    public int[] GapNodes { get; set; } = [];

    public bool HasBranches { get; set; }
}
