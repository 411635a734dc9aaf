using System.Collections.Frozen;

namespace CouncilBot.Knowledge.Words;

/// <summary>What a word that no page knows was most likely meant to be: a known word with one slip in five to seven letters, or two in more.</summary>
internal sealed class Speller
{
    private const int Shortest = 5;
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
                var distance = SpellingDistance.Between(word, candidate, slips);
                if (distance < best.Distance || (distance == best.Distance && best.Word is not null && rarity(candidate) < rarity(best.Word)))
                {
                    best = (candidate, distance);
                }
            }
        }

        return best.Word;
    }
}
