using CouncilBot.Knowledge.Storing;

namespace CouncilBot.Knowledge.Search;

/// <summary>Which documents hold which words, and how much each weighs there (BM25F: the fields are added up before they saturate).</summary>
internal sealed class WordIndex
{
    private readonly string[] words;
    private readonly int[] starts;
    private readonly int[] holders;
    private readonly float[] weights;
    private readonly Dictionary<string, int> places;
    private readonly float rarest;

    private WordIndex(int documents, string[] words, int[] starts, int[] holders, float[] weights)
    {
        Documents = documents;
        this.words = words;
        this.starts = starts;
        this.holders = holders;
        this.weights = weights;
        places = new Dictionary<string, int>(words.Length);
        for (var place = 0; place < words.Length; place++)
        {
            places.Add(words[place], place);
        }

        rarest = Rarity(documents, 1);
    }

    public int Documents { get; }

    public IReadOnlyList<string> Words => words;

    public static WordIndex Build(IReadOnlyList<IReadOnlyList<Field>> documents, float saturation)
    {
        var averages = AverageLengths(documents);
        var found = new Dictionary<string, List<(int Document, float Weight)>>();
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var (word, weight) in Weigh(documents[document], averages))
            {
                if (!found.TryGetValue(word, out var list))
                {
                    found[word] = list = [];
                }

                list.Add((document, weight / (saturation + weight)));
            }
        }

        var starts = new int[found.Count + 1];
        var holders = new List<int>();
        var weights = new List<float>();
        foreach (var (place, list) in found.Values.Index())
        {
            var rarity = Rarity(documents.Count, list.Count);
            holders.AddRange(list.Select(one => one.Document));
            weights.AddRange(list.Select(one => one.Weight * rarity));
            starts[place + 1] = holders.Count;
        }

        return new WordIndex(documents.Count, [.. found.Keys], starts, [.. holders], [.. weights]);
    }

    /// <summary>Adds each document's score for these words to <paramref name="scores"/>.</summary>
    public void Score(IReadOnlyList<string> asked, Span<float> scores)
    {
        foreach (var word in asked)
        {
            if (places.TryGetValue(word, out var place))
            {
                for (var at = starts[place]; at < starts[place + 1]; at++)
                {
                    scores[holders[at]] += weights[at];
                }
            }
        }
    }

    /// <summary>Whether one of the documents from the first up to the one before <paramref name="to"/> has the word.</summary>
    public bool Holds(string word, int from, int to)
    {
        if (!places.TryGetValue(word, out var place))
        {
            return false;
        }

        var its = holders.AsSpan(starts[place]..starts[place + 1]);
        var at = its.BinarySearch(from);
        at = at < 0 ? ~at : at;
        return at < its.Length && its[at] < to;
    }

    public bool Knows(string word) => places.ContainsKey(word);

    /// <summary>How telling a word is: high for a rare one, and for one never seen.</summary>
    public float RarityOf(string word) => places.TryGetValue(word, out var place) ? Rarity(Documents, starts[place + 1] - starts[place]) : rarest;

    public void Write(BinaryWriter to)
    {
        to.Write(Documents);
        to.Write(words.Length);
        Array.ForEach(words, to.Write);
        Rows.Write<int>(to, starts);
        Rows.Write<int>(to, holders);
        Rows.Write<float>(to, weights);
    }

    public static WordIndex Read(BinaryReader from)
    {
        var documents = from.ReadInt32();
        var words = new string[from.ReadInt32()];
        for (var place = 0; place < words.Length; place++)
        {
            words[place] = from.ReadString();
        }

        return new WordIndex(documents, words, Rows.Read<int>(from), Rows.Read<int>(from), Rows.Read<float>(from));
    }

    private static float Rarity(int documents, int holding) => MathF.Log(1 + ((documents - holding + 0.5f) / (holding + 0.5f)));

    private static float[] AverageLengths(IReadOnlyList<IReadOnlyList<Field>> documents)
    {
        var averages = new float[documents.Count == 0 ? 0 : documents.Max(fields => fields.Count)];
        foreach (var fields in documents)
        {
            for (var field = 0; field < fields.Count; field++)
            {
                averages[field] += (float)fields[field].Words.Count / documents.Count;
            }
        }

        return averages;
    }

    private static Dictionary<string, float> Weigh(IReadOnlyList<Field> fields, float[] averages)
    {
        var weights = new Dictionary<string, float>();
        for (var field = 0; field < fields.Count; field++)
        {
            var (its, importance, evenness) = fields[field];
            var length = 1 - evenness + (evenness * its.Count / MathF.Max(averages[field], 0.1f));
            foreach (var word in its)
            {
                weights[word] = weights.GetValueOrDefault(word) + (importance / length);
            }
        }

        return weights;
    }
}
