namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Hears every phrase of the tree in one message. It works from the last word to the first, so that what follows a word is always known.</summary>
internal sealed class PhraseListener(PhraseTree tree, IReadOnlyList<HeardWord> words)
{
    private const int LongestPhrase = 60;
    private const int MostFillers = 3;

    private readonly List<HeardPhrase> heard = new(words.Count * 4);
    private readonly int[] first = new int[words.Count + 1];
    private readonly int[] after = new int[words.Count + 1];
    private readonly Stack<Place> places = new();
    private readonly ulong[] visited = new ulong[tree.Size];
    private readonly List<int> touched = [];

    public IReadOnlyList<HeardPhrase> Listen()
    {
        for (var from = words.Count - 1; from >= 0; from--)
        {
            ListenFrom(from);
        }

        return heard;
    }

    private void ListenFrom(int from)
    {
        first[from] = heard.Count;
        foreach (var symbol in words[from].Known.Symbols)
        {
            heard.Add(new HeardPhrase(symbol, from, from + 1, 1));
        }

        // What is heard here may itself begin a longer phrase, so the list grows while it is read.
        for (var next = first[from]; next < heard.Count; next++)
        {
            Step(PhraseTree.Root, heard[next], new Place(PhraseTree.Root, from, 0), from);
            while (places.TryPop(out var place))
            {
                Arrive(place, from);
            }
        }

        after[from] = heard.Count;
        foreach (var node in touched)
        {
            visited[node] = 0;
        }

        touched.Clear();
    }

    private void Arrive(Place place, int from)
    {
        var node = tree[place.Node];
        foreach (var symbol in node.Hears)
        {
            Remember(new HeardPhrase(symbol, from, place.At, place.Words));
        }

        foreach (var gap in node.GapNodes)
        {
            Reach(place with { Node = gap }, from, tree[gap].Gap);
        }

        if (node.HasBranches)
        {
            Reach(place, from, 0);
        }
    }

    // Goes on from a place, passing over fillers freely and as many other words as the gap allows.
    private void Reach(Place place, int from, int gap)
    {
        var fillers = MostFillers;
        for (var at = place.At; at < words.Count && at - from < LongestPhrase; at++)
        {
            for (var next = first[at]; next < after[at]; next++)
            {
                Step(place.Node, heard[next], place, from);
            }

            if (words[at].Known.IsFiller && fillers > 0)
            {
                fillers--;
            }
            else if (gap-- <= 0)
            {
                return;
            }
        }
    }

    private void Step(int node, HeardPhrase next, Place place, int from)
    {
        if (!tree.TryFollow(node, next.Symbol, out var arrived) || next.To - from > LongestPhrase)
        {
            return;
        }

        var bit = 1UL << (next.To - from);
        if ((visited[arrived] & bit) != 0)
        {
            return;
        }

        if (visited[arrived] == 0)
        {
            touched.Add(arrived);
        }

        visited[arrived] |= bit;
        places.Push(new Place(arrived, next.To, place.Words | (next.Words << (next.From - from))));
    }

    private void Remember(HeardPhrase phrase)
    {
        for (var at = first[phrase.From]; at < heard.Count; at++)
        {
            if (heard[at].Symbol == phrase.Symbol && heard[at].To == phrase.To)
            {
                return;
            }
        }

        heard.Add(phrase);
    }
}
