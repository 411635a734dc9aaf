using System.Buffers;

namespace CouncilBot.Knowledge.Passages;

/// <summary>Cuts English endings in place, so that "missed", "missing" and "misses" count as one word. Errs on the side of cutting little.</summary>
internal static class WordEnding
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly string[] Suffixes = ["ly", "ment", "ness", "ful", "less"];

    /// <summary>What is left of the word.</summary>
    public static Span<char> Cut(Span<char> word)
    {
        if (word.Length < 4 || char.IsAsciiDigit(word[0]))
        {
            return word;
        }

        word = WithoutSuffix(WithoutSuffix(WithoutIngOrEd(WithoutPlural(word))));
        if (word.Length > 4 && word[^1] == 'e')
        {
            return word[..^1];
        }

        if (word.Length > 3 && word[^1] == 'y')
        {
            word[^1] = 'i';
        }

        return word;
    }

    private static Span<char> WithoutPlural(Span<char> word)
    {
        if (word[^1] != 's' || Ends(word, "ss") || Ends(word, "us") || Ends(word, "is"))
        {
            return word;
        }

        if (Ends(word, "ies") && word.Length > 4)
        {
            word[^3] = 'y';
            return word[..^2];
        }

        return Ends(word, "sses") || Ends(word, "xes") || Ends(word, "ches") || Ends(word, "shes") ? word[..^2] : word[..^1];
    }

    private static Span<char> WithoutIngOrEd(Span<char> word)
    {
        var cut = Ends(word, "ing") ? 3 : Ends(word, "ed") ? 2 : 0;
        if (cut == 0 || word.Length - cut < 3 || !word[..^cut].ContainsAny(Vowels))
        {
            return word;
        }

        var stem = word[..^cut];
        return stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
    }

    // "Carelessness" loses two.
    private static Span<char> WithoutSuffix(Span<char> word)
    {
        foreach (var suffix in Suffixes)
        {
            if (word.Length - suffix.Length >= 4 && Ends(word, suffix) && word[..^suffix.Length].ContainsAny(Vowels))
            {
                return word[..^suffix.Length];
            }
        }

        return word;
    }

    private static bool Ends(ReadOnlySpan<char> word, ReadOnlySpan<char> ending) => word.EndsWith(ending);
}
