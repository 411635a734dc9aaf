namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Finds the word of the rules that a misspelt word was most likely meant to be: one slip in 4 to 7 letters, two in 8 or more.</summary>
internal sealed class WordRepair
{
    private const int Shortest = 4;
    private const int Long = 8;
    private const int Longest = 16;

    // Each word is found under itself with letters left out, and so is what the resident wrote: where they meet, the words are near.
    private readonly Dictionary<string, List<string>> without = [];
    private readonly Dictionary<string, List<string>>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public WordRepair(IEnumerable<string> words)
    {
        Span<char> left = stackalloc char[Longest];
        foreach (var word in words.Where(word => word.Length is >= Shortest and <= Longest).Order(StringComparer.Ordinal))
        {
            Add(word, word);
            for (var first = 0; first < word.Length; first++)
            {
                var shorter = Without(word, first, left);
                Add(shorter.ToString(), word);
                for (var second = first; second < shorter.Length && word.Length >= Long - 1; second++)
                {
                    Add(shorter.ToString().Remove(second, 1), word);
                }
            }
        }

        bySpan = without.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string? Nearest(ReadOnlySpan<char> word)
    {
        if (word.Length is < Shortest or > Longest)
        {
            return null;
        }

        var best = new Nearest(null, word.Length >= Long ? 3 : 2);
        Span<char> one = stackalloc char[Longest];
        Span<char> two = stackalloc char[Longest];
        Look(word, word, ref best);
        for (var first = 0; first < word.Length; first++)
        {
            var shorter = Without(word, first, one);
            Look(shorter, word, ref best);
            for (var second = first; second < shorter.Length && word.Length >= Long && best.Distance > 1; second++)
            {
                Look(Without(shorter, second, two), word, ref best);
            }
        }

        return best.Word;
    }

    private void Look(ReadOnlySpan<char> key, ReadOnlySpan<char> word, ref Nearest best)
    {
        if (!bySpan.TryGetValue(key, out var candidates))
        {
            return;
        }

        foreach (var candidate in candidates)
        {
            var distance = StartAlike(candidate, word) ? SpellingDistance.Between(candidate, word) : int.MaxValue;
            if (distance < best.Distance)
            {
                best = new Nearest(candidate, distance);
            }
        }
    }

    private static bool StartAlike(string candidate, ReadOnlySpan<char> word) =>
        candidate[0] == word[0] || (candidate[0] == word[1] && candidate[1] == word[0]);

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, int letter, Span<char> room)
    {
        word[..letter].CopyTo(room);
        word[(letter + 1)..].CopyTo(room[letter..]);
        return room[..(word.Length - 1)];
    }

    private void Add(string key, string word)
    {
        if (!without.TryGetValue(key, out var words))
        {
            without.Add(key, words = []);
        }

        if (!words.Contains(word))
        {
            words.Add(word);
        }
    }
}
