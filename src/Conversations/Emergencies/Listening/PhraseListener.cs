namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Hears every phrase of the tree in one message. It works from the last word to the first, so that what follows a word is always known.
/// It may be used again, by one message at a time.</summary>
internal sealed class PhraseListener(PhraseTree tree, IReadOnlyDictionary<int, Rule> rules, int symbols)
{
    private const int LongestPhrase = 60;
    private const int MostFillers = 3;

    // A message made to waste our time is not heard out. Ordinary words need a tenth of this.
    private const int MostSteps = 4_000;

    private readonly List<HeardPhrase> heard = [];
    private readonly Stack<Place> places = new();
    private readonly Seen visited = new(tree.Size);
    private readonly Seen remembered = new(symbols);
    private List<HeardWord> words = [];
    private List<HeardPhrase> found = [];
    private int[] first = [];
    private int[] after = [];
    private SymbolSet[] rough = [];
    private int steps;

    /// <summary>What was heard that is a rule, the latest first.</summary>
    public List<HeardPhrase> Listen(List<HeardWord> message)
    {
        words = message;
        found = [];
        heard.Clear();
        if (first.Length < words.Count)
        {
            first = new int[words.Count * 2];
            after = new int[words.Count * 2];
            rough = new SymbolSet[words.Count * 2];
        }

        for (var from = words.Count - 1; from >= 0; from--)
        {
            ListenFrom(from);
        }

        return found;
    }

    private void ListenFrom(int from)
    {
        steps = 0;
        first[from] = heard.Count;
        foreach (var symbol in words[from].Known.Symbols)
        {
            heard.Add(new HeardPhrase(symbol, from, from + 1, 1));
        }

        // What is heard here may itself begin a longer phrase, so the list grows while it is read.
        for (var next = first[from]; next < heard.Count; next++)
        {
            Step(tree.Root, heard[next], 0, from);
            while (places.TryPop(out var place))
            {
                Arrive(place, from);
            }
        }

        after[from] = heard.Count;
        rough[from] = default;
        for (var at = first[from]; at < heard.Count; at++)
        {
            rough[from].Add(heard[at].Symbol);
        }

        visited.Forget();
        remembered.Forget();
    }

    private void Arrive(Place place, int from)
    {
        foreach (var symbol in place.Node.Hears)
        {
            if (remembered.Add(symbol, place.At - from))
            {
                (rules.ContainsKey(symbol) ? found : heard).Add(new HeardPhrase(symbol, from, place.At, place.Words));
            }
        }

        foreach (var gap in place.Node.GapNodes)
        {
            Reach(gap, place, from);
        }

        if (place.Node.HasBranches)
        {
            Reach(place.Node, place, from);
        }
    }

    // Goes on from a place, passing over fillers freely and as many other words as the gap allows.
    private void Reach(TreeNode node, Place place, int from)
    {
        var fillers = MostFillers;
        var gap = node.Gap;
        var furthest = Math.Min(words.Count, from + LongestPhrase);
        for (var at = place.At; at < furthest && steps < MostSteps; at++)
        {
            for (var next = node.MayFollow(rough[at]) ? first[at] : after[at]; next < after[at]; next++)
            {
                Step(node, heard[next], place.Words, from);
            }

            var known = words[at].Known;
            if (known == KnownWord.Stop)
            {
                return;
            }

            if (known.IsFiller && fillers > 0)
            {
                fillers--;
            }
            else if (gap-- <= 0)
            {
                return;
            }
        }
    }

    private void Step(TreeNode node, HeardPhrase next, ulong before, int from)
    {
        if (steps++ < MostSteps && next.To - from <= LongestPhrase && node.Follow(next.Symbol) is { } arrived && visited.Add(arrived.Number, next.To - from))
        {
            places.Push(new Place(arrived, next.To, before | (next.Words << (next.From - from))));
        }
    }
}
