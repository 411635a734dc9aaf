namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Finds the word of the rules that a misspelt word was most likely meant to be: one slip in 4 to 7 letters, two in 8 or more.</summary>
internal sealed class WordRepair
{
    private const int Shortest = 4;
    private const int Long = 8;
    private const int Longest = 16;

    // Each word is found under itself with letters left out, and so is what the resident wrote: where they meet, the words are near.
    // Only a hash of what is left is kept, in order; the distance tells the few that meet by chance.
    private readonly string[] words;
    private readonly int[] hashes;
    private readonly int[] found;

    public WordRepair(IEnumerable<string> known)
    {
        words = [.. known.Where(word => word.Length is >= Shortest and <= Longest).Order(StringComparer.Ordinal)];
        var entries = new HashSet<(int Hash, int Word)>();
        Span<char> one = stackalloc char[Longest];
        Span<char> two = stackalloc char[Longest];
        for (var number = 0; number < words.Length; number++)
        {
            var word = words[number];
            entries.Add((Hash(word), number));
            for (var first = 0; first < word.Length; first++)
            {
                var shorter = Without(word, first, one);
                entries.Add((Hash(shorter), number));
                for (var second = first; second < shorter.Length && word.Length >= Long - 1; second++)
                {
                    entries.Add((Hash(Without(shorter, second, two)), number));
                }
            }
        }

        var inOrder = entries.Order().ToArray();
        hashes = [.. inOrder.Select(entry => entry.Hash)];
        found = [.. inOrder.Select(entry => entry.Word)];
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
        var hash = Hash(key);
        for (var at = FirstOf(hash); at < hashes.Length && hashes[at] == hash; at++)
        {
            var candidate = words[found[at]];
            var distance = StartAlike(candidate, word) ? SpellingDistance.Between(candidate, word) : int.MaxValue;
            if (distance < best.Distance)
            {
                best = new Nearest(candidate, distance);
            }
        }
    }

    private int FirstOf(int hash)
    {
        var at = Array.BinarySearch(hashes, hash);
        if (at < 0)
        {
            return hashes.Length;
        }

        while (at > 0 && hashes[at - 1] == hash)
        {
            at--;
        }

        return at;
    }

    private static int Hash(ReadOnlySpan<char> letters) => string.GetHashCode(letters);

    private static bool StartAlike(string candidate, ReadOnlySpan<char> word) =>
        candidate[0] == word[0] || (candidate[0] == word[1] && candidate[1] == word[0]);

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, int letter, Span<char> room)
    {
        word[..letter].CopyTo(room);
        word[(letter + 1)..].CopyTo(room[letter..]);
        return room[..(word.Length - 1)];
    }
}
