using System.Buffers;

namespace CouncilBot.Knowledge.Words;

/// <summary>Cuts English endings, so that "missed", "missing" and "misses" count as one word. Errs on the side of cutting little.</summary>
public static class Stemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Stem(string word)
    {
        if (word.Length < 4 || char.IsAsciiDigit(word[0]))
        {
            return word;
        }

        var stem = WithoutPlural(word);
        stem = WithoutIngOrEd(stem);
        return stem.Length > 4 && stem.EndsWith('e') ? stem[..^1] : stem.Length > 3 && stem.EndsWith('y') ? stem[..^1] + "i" : stem;
    }

    private static string WithoutPlural(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal)
            && !word.EndsWith("is", StringComparison.Ordinal) ? word[..^1]
        : word;

    private static string WithoutIngOrEd(string word)
    {
        var cut = word.EndsWith("ing", StringComparison.Ordinal) ? 3 : word.EndsWith("ed", StringComparison.Ordinal) ? 2 : 0;
        if (cut == 0 || word.Length - cut < 3 || !word.AsSpan(0, word.Length - cut).ContainsAny(Vowels))
        {
            return word;
        }

        var stem = word[..^cut];
        return stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
    }
}
