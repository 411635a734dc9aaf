namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Every word that the rules know, in all its forms; and what a word that they do not know was most likely meant to be.</summary>
internal sealed class Lexicon
{
    private const int LongestWord = 24;

    private readonly Dictionary<string, KnownWord> words;
    private readonly Dictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Dictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> beginnings;
    private readonly WordRepair repair;
    private readonly Numbers numbers;

    public Lexicon(Dictionary<string, KnownWord> words, Dictionary<string, KnownWord> beginnings, Numbers numbers)
    {
        this.words = words;
        this.numbers = numbers;
        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        this.beginnings = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        repair = new WordRepair(words.Where(word => word.Value.Symbols.Length > 0).Select(word => word.Key));
    }

    /// <summary>The meanings of a word, usually one; "gasleak" has two.</summary>
    public (KnownWord First, KnownWord? Second) Find(ReadOnlySpan<char> word)
    {
        if (bySpan.TryGetValue(word, out var known))
        {
            return (known, null);
        }

        if (word.Length > LongestWord || word.Length == 0)
        {
            return (KnownWord.Ordinary, null);
        }

        if (word.IndexOfAnyInRange('0', '9') >= 0)
        {
            return (WithDigits(word), null);
        }

        return WithBeginning(word) ?? WithoutLongRuns(word) ?? TwoInOne(word) ?? Repaired(word) ?? (KnownWord.Ordinary, null);
    }

    private (KnownWord, KnownWord?)? WithBeginning(ReadOnlySpan<char> word)
    {
        for (var length = word.Length; length > 2; length--)
        {
            if (beginnings.TryGetValue(word[..length], out var known))
            {
                return (known, null);
            }
        }

        return null;
    }

    // "helppp" and "heeelp": a letter three times over is there for effect.
    private (KnownWord, KnownWord?)? WithoutLongRuns(ReadOnlySpan<char> word)
    {
        Span<char> twice = stackalloc char[LongestWord];
        Span<char> once = stackalloc char[LongestWord];
        var two = 0;
        var one = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var run = at >= 2 && word[at] == word[at - 1] && word[at] == word[at - 2];
            if (!run)
            {
                twice[two++] = word[at];
            }

            if (at == 0 || word[at] != word[at - 1])
            {
                once[one++] = word[at];
            }
        }

        return two == word.Length ? null
            : bySpan.TryGetValue(twice[..two], out var known) || bySpan.TryGetValue(once[..one], out known) ? (known, null)
            : null;
    }

    private (KnownWord, KnownWord?)? TwoInOne(ReadOnlySpan<char> word)
    {
        for (var cut = 3; cut <= word.Length - 3; cut++)
        {
            if (bySpan.TryGetValue(word[..cut], out var first) && first.Symbols.Length > 0
                && bySpan.TryGetValue(word[cut..], out var second) && second.Symbols.Length > 0)
            {
                return (first, second);
            }
        }

        return null;
    }

    private (KnownWord, KnownWord?)? Repaired(ReadOnlySpan<char> word) =>
        repair.Nearest(word) is { } nearest ? (words[nearest], null) : null;

    private KnownWord WithDigits(ReadOnlySpan<char> word)
    {
        if (word.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return numbers.Meaning(word);
        }

        Span<char> letters = stackalloc char[word.Length];
        foreach (var one in "il")
        {
            for (var at = 0; at < word.Length; at++)
            {
                letters[at] = word[at] switch { '0' => 'o', '1' => one, '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '8' => 'b', _ => word[at] };
            }

            if (bySpan.TryGetValue(letters, out var known) && known.Symbols.Length > 0)
            {
                return known;
            }
        }

        return KnownWord.Ordinary;
    }
}
