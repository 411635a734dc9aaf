using System.Buffers;
using System.Collections.Frozen;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Knowledge.Search;

/// <summary>The ways that residents put each topic, compared with a question by the cosine of their telling words.</summary>
internal sealed class Phrasings
{
    private readonly WordIndex words;
    private readonly FrozenDictionary<string, (int Phrasing, float Weight)[]> postings;
    private readonly int[] owners;
    private readonly int topics;

    public Phrasings(IReadOnlyList<IReadOnlyList<string>> peopleAsk)
    {
        var all = peopleAsk.SelectMany((asks, topic) => asks.Select(ask => (Topic: topic, Words: Analyzer.Words(ask).Distinct().ToList()))).ToList();
        topics = peopleAsk.Count;
        owners = [.. all.Select(one => one.Topic)];
        words = WordIndex.Build([.. all.Select(one => new[] { new Field(one.Words, 1, 0) })], saturation: 1);
        var found = new Dictionary<string, List<(int Phrasing, float Weight)>>();
        for (var phrasing = 0; phrasing < all.Count; phrasing++)
        {
            var length = Length(all[phrasing].Words);
            foreach (var word in all[phrasing].Words)
            {
                if (!found.TryGetValue(word, out var list))
                {
                    found[word] = list = [];
                }

                list.Add((phrasing, words.RarityOf(word) / length));
            }
        }

        postings = found.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray());
    }

    /// <summary>For each topic, how near its two nearest phrasings come to the question: 0 (nothing shared) to 1 (the same words).</summary>
    public float[] Nearness(IReadOnlyList<string> question)
    {
        var asked = question.Distinct().ToList();
        var length = Length(asked);
        var near = ArrayPool<float>.Shared.Rent(owners.Length);
        Array.Clear(near);
        foreach (var word in asked)
        {
            if (postings.TryGetValue(word, out var list))
            {
                var weight = words.RarityOf(word) / length;
                foreach (var (phrasing, its) in list)
                {
                    near[phrasing] += weight * its;
                }
            }
        }

        var best = BestTwoByTopic(near);
        ArrayPool<float>.Shared.Return(near);
        return best;
    }

    private float[] BestTwoByTopic(float[] near)
    {
        var best = new float[topics];
        var second = new float[topics];
        var shared = near.AsSpan(0, owners.Length);
        for (int next, phrasing = 0; (next = shared[phrasing..].IndexOfAnyExcept(0f)) >= 0; phrasing++) // most share no word: they are leapt over
        {
            phrasing += next;
            var topic = owners[phrasing];
            if (near[phrasing] > best[topic])
            {
                second[topic] = best[topic];
                best[topic] = near[phrasing];
            }
            else if (near[phrasing] > second[topic])
            {
                second[topic] = near[phrasing];
            }
        }

        for (var topic = 0; topic < topics; topic++)
        {
            best[topic] = (0.7f * best[topic]) + (0.3f * second[topic]);
        }

        return best;
    }

    private float Length(List<string> of) => MathF.Max(MathF.Sqrt(of.Sum(word => words.RarityOf(word) * words.RarityOf(word))), 0.001f);
}
