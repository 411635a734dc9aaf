namespace CouncilBot.Knowledge.Passages.Spelling;

/// <summary>Mends a word that no document has: to the known word that it was most likely meant to be, by how it was mistyped and how common the word is.</summary>
internal sealed class Mender
{
    private const int Shortest = 3;
    private const float Commonness = 0.1f;
    private const float OnPages = 0.25f;
    private const float NearlyAsGood = 0.12f;
    private readonly Vocabulary vocabulary;
    private readonly NearWords near;

    public Mender(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        near = new NearWords(vocabulary.Words, word => vocabulary.Words[word] is { Length: >= Shortest - 1 and <= TypingCost.Longest } letters && !letters.ContainsAnyInRange('0', '9'));
    }

    public Mended Mend(ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest or > TypingCost.Longest || word.ContainsAnyInRange('0', '9'))
        {
            return Mended.Nothing;
        }

        var (best, next) = Nearest(word);
        return best < 0 ? Apart(word) : new Mended(best, next, RunTogether: false);
    }

    private (int Best, int Next) Nearest(ReadOnlySpan<char> word)
    {
        Span<uint> forms = stackalloc uint[Deletions.Room];
        var (best, next) = (-1, -1);
        var (bestCost, nextCost) = (float.MaxValue, float.MaxValue);
        var limit = Limit(word.Length);
        foreach (var form in forms[..Deletions.Of(word, forms)])
        {
            foreach (var candidate in near.With(form))
            {
                if (candidate == best || candidate == next || CostOf(word, candidate, limit) is not { } cost)
                {
                    continue;
                }

                if (cost < bestCost)
                {
                    (next, nextCost) = (best, bestCost);
                    (best, bestCost) = (candidate, cost);
                }
                else if (cost < nextCost)
                {
                    (next, nextCost) = (candidate, cost);
                }
            }
        }

        return (best, nextCost - bestCost < NearlyAsGood ? next : -1);
    }

    // What was typed, less for common words and for those that a page has.
    private float? CostOf(ReadOnlySpan<char> word, int candidate, float limit)
    {
        var letters = vocabulary.Words[candidate];
        if (Math.Abs(letters.Length - word.Length) > Deletions.Slips(word.Length))
        {
            return null;
        }

        var typing = TypingCost.Of(word, letters);
        return typing > limit ? null : typing - (Commonness * MathF.Log(1 + vocabulary.Seen(candidate))) - (vocabulary.TermOf(candidate) >= 0 ? OnPages : 0);
    }

    private static float Limit(int length) => length switch
    {
        3 => 1.1f,
        4 => 1.25f,
        5 => 1.5f,
        6 or 7 => 2,
        _ => 2.5f,
    };

    // Two words run together, where both are well known.
    private Mended Apart(ReadOnlySpan<char> word)
    {
        var (best, common) = (Mended.Nothing, 1);
        for (var at = Shortest; at <= word.Length - Shortest; at++)
        {
            var (left, right) = (vocabulary.Words.Find(word[..at]), vocabulary.Words.Find(word[at..]));
            if (left >= 0 && right >= 0 && Math.Min(vocabulary.Seen(left), vocabulary.Seen(right)) is var seen && seen > common)
            {
                (best, common) = (new Mended(left, right, RunTogether: true), seen);
            }
        }

        return best;
    }
}
