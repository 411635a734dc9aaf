namespace CouncilBot.Knowledge.Passages.Spelling;

/// <summary>Mends a word that no document has: to the known word that it was most likely meant to be, by how it was mistyped and how common the word is.</summary>
internal sealed class Mender
{
    private const int Shortest = 3;
    private const int Many = 50_000;
    private const float Commonness = 0.1f;
    private const float OnPages = 0.25f;
    private const float NearlyAsGood = 0.12f;

    // The dearest single slip is a wrong first letter.
    private const float OneSlip = 1.5f;

    // A candidate comes up once for each form it shares; those met last are not weighed again.
    private const int Remembered = 128;
    private readonly Vocabulary vocabulary;
    private readonly NearWords near;

    public Mender(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        // Among very many words, those met only once are slips themselves as often as not.
        var seldom = vocabulary.Words.Count > Many ? 1 : 0;
        near = new NearWords(vocabulary.Words, word => vocabulary.Seen(word) > seldom && IsMendable(vocabulary.Words[word]));
    }

    public Mended Mend(ReadOnlySpan<char> word)
    {
        if (!IsMendable(word))
        {
            return Mended.Nothing;
        }

        var (best, next) = NearestTo(word);
        return best < 0 ? Apart(word) : new Mended(best, next, RunTogether: false);
    }

    // Of words with digits, each is a name for something else.
    private static bool IsMendable(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter))
            {
                return false;
            }
        }

        return word.Length is >= Shortest and <= TypingCost.Longest;
    }

    // Words one slip away come first; two are thought of only where there is none.
    private (int Best, int Next) NearestTo(ReadOnlySpan<char> word)
    {
        Span<uint> forms = stackalloc uint[Deletions.Room];
        Span<int> done = stackalloc int[Remembered];
        done.Fill(-1);
        forms = forms[..Deletions.Of(word, forms)];
        var forOne = Deletions.ForOneSlip(word.Length);
        var found = new Nearest(MathF.Min(OneSlip, Limit(word.Length)));
        Look(word, forms[..forOne], 1, done, ref found);
        if (found.Best < 0 && Deletions.SlipsIn(word.Length) > 1)
        {
            done.Fill(-1);
            found = new Nearest(Limit(word.Length));
            Look(word, forms, 2, done, ref found);
        }

        return (found.Best, found.NextCost - found.BestCost < NearlyAsGood ? found.Next : -1);
    }

    private void Look(ReadOnlySpan<char> word, ReadOnlySpan<uint> forms, int slips, Span<int> done, ref Nearest found)
    {
        var letters = NearWords.Letters(word);
        foreach (var form in forms)
        {
            foreach (var candidate in near.With(form))
            {
                ref var place = ref done[candidate % Remembered];
                if (place != candidate && near.CanBe(candidate, letters, slips))
                {
                    place = candidate;
                    Weigh(word, candidate, slips, ref found);
                }
            }
        }
    }

    // What typing cost, less for common words and for those that a page has.
    private void Weigh(ReadOnlySpan<char> word, int candidate, int slips, ref Nearest found)
    {
        var letters = vocabulary.Words[candidate];
        if (Math.Abs(letters.Length - word.Length) <= slips && TypingCost.Of(word, letters, found.Limit) is var typing && typing <= found.Limit)
        {
            found.Offer(candidate, typing - (Commonness * MathF.Log(1 + vocabulary.Seen(candidate))) - (vocabulary.TermOf(candidate) >= 0 ? OnPages : 0));
        }
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
