namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Every phrase of the file in one tree. A branch is a word, or a whole group that was heard; some branches allow words between.</summary>
internal sealed class PhraseTree
{
    private readonly List<TreeNode> nodes = [new TreeNode(0, 0)];
    private readonly Dictionary<(TreeNode From, int Step), TreeNode> branches = [];

    public int Size => nodes.Count;

    public TreeNode Root => nodes[0];

    public void Add(IEnumerable<int> steps, int heard)
    {
        var node = Root;
        foreach (var step in steps)
        {
            node = Branch(node, step);
        }

        if (!node.Hears.Contains(heard))
        {
            node.Hears = [.. node.Hears, heard];
        }
    }

    /// <summary>Call once, when every phrase is in.</summary>
    public void Settle()
    {
        foreach (var from in branches.Where(branch => branch.Key.Step > 0).GroupBy(branch => branch.Key.From))
        {
            from.Key.SetBranches(from.Select(branch => KeyValuePair.Create(branch.Key.Step, branch.Value)));
        }

        branches.Clear();
        branches.TrimExcess();
    }

    // A step below zero is a gap of that many words.
    private TreeNode Branch(TreeNode node, int step)
    {
        if (branches.TryGetValue((node, step), out var next))
        {
            return next;
        }

        next = new TreeNode(nodes.Count, Math.Max(0, -step));
        nodes.Add(next);
        branches.Add((node, step), next);
        if (step < 0)
        {
            node.GapNodes = [.. node.GapNodes, next];
        }

        return next;
    }
}
