using System.Collections.Frozen;

namespace CouncilBot.Knowledge.Search;

/// <summary>Which documents hold which words, and how much each weighs there (BM25F: the fields are added up before they saturate).</summary>
internal sealed class WordIndex
{
    private readonly FrozenDictionary<string, Posting[]> postings;
    private readonly FrozenDictionary<string, float> rarity;
    private readonly float rarest;

    private WordIndex(FrozenDictionary<string, Posting[]> postings, FrozenDictionary<string, float> rarity, int documents)
    {
        this.postings = postings;
        this.rarity = rarity;
        Documents = documents;
        rarest = Rarity(documents, 1);
    }

    private readonly record struct Posting(int Document, float Weight);

    public int Documents { get; }

    public IEnumerable<string> Words => postings.Keys;

    public static WordIndex Build(IReadOnlyList<IReadOnlyList<Field>> documents, float saturation)
    {
        var averages = AverageLengths(documents);
        var weights = new Dictionary<string, List<Posting>>();
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var (word, weight) in Weigh(documents[document], averages))
            {
                if (!weights.TryGetValue(word, out var list))
                {
                    weights[word] = list = [];
                }

                list.Add(new Posting(document, weight / (saturation + weight)));
            }
        }

        var rarity = weights.ToFrozenDictionary(entry => entry.Key, entry => Rarity(documents.Count, entry.Value.Count));
        var postings = weights.ToFrozenDictionary(
            entry => entry.Key,
            entry => entry.Value.Select(posting => posting with { Weight = posting.Weight * rarity[entry.Key] }).ToArray());
        return new WordIndex(postings, rarity, documents.Count);
    }

    /// <summary>Adds each document's score for these words to <paramref name="scores"/>.</summary>
    public void Score(IReadOnlyList<string> words, Span<float> scores)
    {
        foreach (var word in words)
        {
            if (postings.TryGetValue(word, out var list))
            {
                foreach (var posting in list)
                {
                    scores[posting.Document] += posting.Weight;
                }
            }
        }
    }

    /// <summary>How telling a word is: high for a rare one, and for one never seen.</summary>
    public float RarityOf(string word) => rarity.GetValueOrDefault(word, rarest);

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
            var (words, importance, evenness) = fields[field];
            var length = 1 - evenness + (evenness * words.Count / MathF.Max(averages[field], 0.1f));
            foreach (var word in words)
            {
                weights[word] = weights.GetValueOrDefault(word) + (importance / length);
            }
        }

        return weights;
    }
}
