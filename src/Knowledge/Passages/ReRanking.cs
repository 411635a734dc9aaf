namespace CouncilBot.Knowledge.Passages;

/// <summary>Puts the first best in their last order by a weighted sum of features.</summary>
internal sealed class ReRanking
{
    /// <summary>How many of the first best are looked at again.</summary>
    public const int Depth = 50;

    private readonly FeatureReader reader;
    private readonly float[] features = new float[Depth * FeatureReader.Count];
    private readonly float[] weights = new float[FeatureReader.Count];

    public ReRanking(FeatureReader reader)
    {
        this.reader = reader;
        for (var feature = 0; feature < weights.Length; feature++)
        {
            weights[feature] = WeightOf((Feature)feature);
        }
    }

    /// <summary>The features of each hit of the last call, in the order in which the hits were given: what weights are learnt from.</summary>
    public ReadOnlySpan<float> Features => features;

    public void Order(Question question, Span<Hit> hits)
    {
        var looked = hits[..Math.Min(Depth, hits.Length)];
        var best = looked[0].Score;
        var worst = float.MaxValue;
        for (var place = 0; place < looked.Length; place++)
        {
            var its = features.AsSpan(place * FeatureReader.Count, FeatureReader.Count);
            reader.Read(question, looked[place], best, its);
            looked[place] = looked[place] with { Score = Sum(its) };
            worst = MathF.Min(worst, looked[place].Score);
        }

        looked.Sort(static (one, other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Document.CompareTo(other.Document));
        foreach (ref var hit in hits[looked.Length..])
        {
            hit = hit with { Score = worst - 1 + (hit.Score / best) };
        }
    }

    // Learnt (listwise, none but the length's below nothing) on questions with known answers from collections of several kinds:
    // pages, passages with and without headings, question-and-answer threads, encyclopaedia and finance passages, abstracts.
    private static float WeightOf(Feature feature) => feature switch
    {
        Feature.FirstScore => 3.98f,
        Feature.Coverage => 1.33f,
        Feature.BodyScore => 1.67f,
        Feature.BestStretch => 3.62f,
        Feature.InOrder => 0.39f,
        Feature.InAnyOrder => 0.64f,
        Feature.LongestPhrase => 1.56f,
        Feature.TitleLetters => 1.11f,
        Feature.LikeTitle => 0.38f,
        Feature.LikeQuestion => 2.75f,
        Feature.Early => 1.19f,
        Feature.Length => -1.93f,
        _ => throw new ArgumentOutOfRangeException(nameof(feature)),
    };

    private float Sum(ReadOnlySpan<float> its)
    {
        var sum = 0f;
        for (var feature = 0; feature < its.Length; feature++)
        {
            sum += its[feature] * weights[feature];
        }

        return sum;
    }
}
