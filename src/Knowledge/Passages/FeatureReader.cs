namespace CouncilBot.Knowledge.Passages;

/// <summary>Looks at one document for one question and notes each feature, all of them between 0 and about 1.</summary>
internal sealed class FeatureReader(ForwardIndex forward, Postings postings, WordTable terms, float usualBody)
{
    /// <summary>How many features there are.</summary>
    public const int Count = (int)Feature.Length + 1;

    // Of a very long document only the beginning is looked at; the first ranking has read it all.
    private const int LongestBody = 3000;
    private const float EarlyEnough = 20;
    private readonly Closeness closeness = new();
    private readonly int[] times = new int[Question.MostWords + 1];

    public void Read(Question question, Hit hit, float best, Span<float> features)
    {
        var title = forward.Of(hit.Document, TextPart.Title);
        var heading = forward.Of(hit.Document, TextPart.Heading);
        var body = forward.Of(hit.Document, TextPart.Body);
        body = body[..Math.Min(body.Length, LongestBody)];
        closeness.Start(question.Words);
        var found = Matches(question, title, out _) | Matches(question, heading, out _) | Matches(question, body, out var first);
        features[(int)Feature.FirstScore] = hit.Score / best;
        features[(int)Feature.Coverage] = question.MassOf(found) / question.Mass;
        features[(int)Feature.BodyScore] = BodyScore(question, body.Length);
        features[(int)Feature.Early] = first < body.Length ? 1 / (1 + (first / EarlyEnough)) : 0;
        features[(int)Feature.Length] = MathF.Log(1 + title.Length + heading.Length + body.Length) / 10;
        features[(int)Feature.LikeQuestion] = LikeQuestion(question, forward.Of(hit.Document, TextPart.Questions));
        ReadCloseness(question, features);
        ReadLetters(question, title, heading, features);
    }

    private void ReadCloseness(Question question, Span<float> features)
    {
        var (inOrder, inAnyOrder) = closeness.Pairs(question);
        features[(int)Feature.InOrder] = inOrder;
        features[(int)Feature.InAnyOrder] = inAnyOrder;
        features[(int)Feature.BestStretch] = closeness.BestStretch(question) / question.Mass;
        features[(int)Feature.LongestPhrase] = closeness.LongestRun < 2 ? 0 : (float)closeness.LongestRun / question.Words;
    }

    private void ReadLetters(Question question, ReadOnlySpan<int> title, ReadOnlySpan<int> heading, Span<float> features)
    {
        var share = question.Letters.Share(title, heading, terms, question.Mass);
        var focus = question.Letters.Focus(title, terms);
        features[(int)Feature.TitleLetters] = focus;
        features[(int)Feature.LikeTitle] = share + focus > 0 ? 2 * share * focus / (share + focus) : 0;
    }

    // Which of the question's words stand in a part, one bit for each; how often, in "times".
    private ulong Matches(Question question, ReadOnlySpan<int> part, out int first)
    {
        var found = 0UL;
        first = part.Length;
        times.AsSpan(0, question.Words + 1).Clear();
        for (var place = 0; place < part.Length; place++)
        {
            if (question.WordOf(part[place]) is var word and > 0)
            {
                first = Math.Min(first, place);
                found |= 1UL << word;
                times[word]++;
                closeness.Match(place, word);
            }
        }

        closeness.EndPart(part.Length);
        return found;
    }

    // As BM25 has it; the body's words were the last to be counted.
    private float BodyScore(Question question, int length)
    {
        var saturation = 1.2f * (0.25f + (0.75f * length / usualBody));
        var sum = 0f;
        for (var word = 1; word <= question.Words; word++)
        {
            sum += question.MassOf(word) * times[word] / (times[word] + saturation);
        }

        return sum / question.Mass;
    }

    private float LikeQuestion(Question question, ReadOnlySpan<int> questions)
    {
        var best = 0f;
        while (questions.Length > 0)
        {
            var end = questions.IndexOf(Vocabulary.Boundary);
            var common = 0UL;
            var mass = 0f;
            foreach (var term in questions[..end])
            {
                mass += postings.Rarity(term);
                common |= 1UL << question.WordOf(term);
            }

            best = MathF.Max(best, 2 * question.MassOf(common & ~1UL) / (question.Mass + mass));
            questions = questions[(end + 1)..];
        }

        return best;
    }
}
