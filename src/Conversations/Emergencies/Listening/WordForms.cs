namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>A word with its usual English endings: "hit" is also hits, hitting. It may make a word that nobody uses; that does no harm.</summary>
internal static class WordForms
{
    private const string Vowels = "aeiou";
    private const int ShortestWithEndings = 3;

    public static IEnumerable<string> Of(string word, IReadOnlyList<string>? unusual)
    {
        yield return word;
        foreach (var form in unusual ?? [])
        {
            yield return form;
        }

        if (word.Length < ShortestWithEndings || !char.IsAsciiLetterLower(word[^1]))
        {
            yield break;
        }

        yield return Plural(word);
        foreach (var stem in Stems(word))
        {
            yield return stem + "ing";
            if (unusual is null)
            {
                yield return stem + "ed";
            }
        }
    }

    private static string Plural(string word) =>
        EndsInConsonantY(word) ? word[..^1] + "ies"
        : word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    private static IEnumerable<string> Stems(string word)
    {
        if (word[^1] == 'e')
        {
            yield return word[..^1];
            yield break;
        }

        yield return word;
        if (EndsInConsonantY(word))
        {
            yield return word[..^1] + "i";
        }
        else if (word[^1] is not ('w' or 'x' or 'y') && !IsVowel(word[^1]) && IsVowel(word[^2]) && !IsVowel(word[^3]))
        {
            yield return word + word[^1];
        }
    }

    private static bool EndsInConsonantY(string word) => word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
