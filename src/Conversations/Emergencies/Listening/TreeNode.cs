namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>A place in the tree of phrases: how many words may be passed over here, what follows, and what has been heard on arriving.</summary>
internal sealed class TreeNode(int number, int gap)
{
    private int[] symbols = [];
    private TreeNode[] nodes = [];
    private SymbolSet rough;

    public int Number { get; } = number;

    public int Gap { get; } = gap;

    public int[] Hears { get; set; } = [];

    public TreeNode[] GapNodes { get; set; } = [];

    public bool HasBranches => symbols.Length > 0;

    public void SetBranches(IEnumerable<KeyValuePair<int, TreeNode>> branches)
    {
        var inOrder = branches.OrderBy(branch => branch.Key).ToList();
        symbols = [.. inOrder.Select(branch => branch.Key)];
        nodes = [.. inOrder.Select(branch => branch.Value)];
        rough = default;
        foreach (var symbol in symbols)
        {
            rough.Add(symbol);
        }
    }

    public bool MayFollow(in SymbolSet heard) => rough.MayShareWith(heard);

    public TreeNode? Follow(int symbol)
    {
        var at = Array.BinarySearch(symbols, symbol);
        return at < 0 ? null : nodes[at];
    }
}
