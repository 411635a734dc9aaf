using System.Collections.Frozen;

namespace CouncilBot.Knowledge.Words;

/// <summary>What a word that no page knows was most likely meant to be: a known word with one slip in four to seven letters, or two in more.</summary>
internal sealed class Speller
{
    private const int Shortest = 4;
    private const int Long = 8;
    private readonly FrozenDictionary<(char First, int Length), string[]> byShape;
    private readonly Func<string, float> rarity;
    private readonly FrozenSet<string> known;

    public Speller(IEnumerable<string> words, Func<string, float> rarity)
    {
        this.rarity = rarity;
        known = words.ToFrozenSet();
        byShape = known.Where(word => word.Length >= Shortest - 1).GroupBy(word => (word[0], word.Length)).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The words with the unknown ones mended where that can be done.</summary>
    public List<string> Mend(List<string> words) => words.TrueForAll(known.Contains) ? words : words.ConvertAll(word => known.Contains(word) ? word : Nearest(word) ?? word);

    // The nearest known word; of several equally near, the commonest.
    private string? Nearest(string word)
    {
        if (word.Length < Shortest || char.IsAsciiDigit(word[0]))
        {
            return null;
        }

        var slips = word.Length >= Long ? 2 : 1;
        (string? Word, int Distance) best = (null, slips + 1);
        for (var length = word.Length - slips; length <= word.Length + slips; length++)
        {
            foreach (var candidate in byShape.GetValueOrDefault((word[0], length), []))
            {
                var distance = Distance(word, candidate, slips);
                if (distance < best.Distance || (distance == best.Distance && best.Word is not null && rarity(candidate) < rarity(best.Word)))
                {
                    best = (candidate, distance);
                }
            }
        }

        return best.Word;
    }

    // Letters put in, left out, changed, or two neighbours swapped; more than enough is said to be far.
    private static int Distance(string one, string other, int enough)
    {
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> now = stackalloc int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            now[0] = row;
            var least = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var same = one[row - 1] == other[column - 1] ? 0 : 1;
                var steps = Math.Min(Math.Min(last[column] + 1, now[column - 1] + 1), last[column - 1] + same);
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                {
                    steps = Math.Min(steps, before[column - 2] + 1);
                }

                now[column] = steps;
                least = Math.Min(least, steps);
            }

            if (least > enough)
            {
                return enough + 1;
            }

            last.CopyTo(before);
            now.CopyTo(last);
        }

        return last[other.Length];
    }
}
