namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Every phrase of the file in one tree. A branch is a word, or a whole group that was heard; some branches allow words between.</summary>
internal sealed class PhraseTree
{
    public const int Root = 0;

    private readonly List<TreeNode> nodes = [new TreeNode(0)];
    private readonly Dictionary<long, int> branches = [];

    public int Size => nodes.Count;

    public TreeNode this[int node] => nodes[node];

    public void Add(IEnumerable<int> steps, int heard)
    {
        var node = Root;
        foreach (var step in steps)
        {
            node = Branch(node, step);
        }

        if (!nodes[node].Hears.Contains(heard))
        {
            nodes[node].Hears = [.. nodes[node].Hears, heard];
        }
    }

    public bool TryFollow(int node, int symbol, out int next) => branches.TryGetValue(Key(node, symbol), out next);

    // A step below zero is a gap of that many words.
    private int Branch(int node, int step)
    {
        if (branches.TryGetValue(Key(node, step), out var next))
        {
            return next;
        }

        next = nodes.Count;
        nodes.Add(new TreeNode(step < 0 ? -step : 0));
        branches.Add(Key(node, step), next);
        if (step < 0)
        {
            nodes[node].GapNodes = [.. nodes[node].GapNodes, next];
        }
        else
        {
            nodes[node].HasBranches = true;
        }

        return next;
    }

    private static long Key(int node, int symbol) => ((long)node << 32) | (uint)symbol;
}
