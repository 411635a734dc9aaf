using System.Globalization;
using System.Text;

namespace CouncilBot.Conversations.Words;

/// <summary>
/// A message as it sounds, however its letters were dressed up: without accents, letters of another alphabet that look Latin
/// within a Latin word, figures that stand for letters inside a word, or letters drawn out ("helppp").
/// </summary>
public static class PlainSpelling
{
    private const string Cyrillic = "аеорсухіѕјкмтвнАЕОРСУХІЅЈКМТВН";
    private const string Latin = "aeopcyxisjkmtbhAEOPCYXISJKMTBH";
    private const string Figures = "01345";
    private const string Letters = "oieas";
    private const string OftenDouble = "lf";

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var word in WithoutAccents(text).Split(' '))
        {
            var mixed = word.Any(char.IsAsciiLetter) && word.Any(letter => Cyrillic.Contains(letter, StringComparison.Ordinal));
            for (var at = 0; at < word.Length; at++)
            {
                Add(plain, Letter(word, at, mixed), word, at);
            }

            plain.Append(' ');
        }

        return plain.ToString(0, plain.Length - 1);
    }

    private static char Letter(string word, int at, bool mixed)
    {
        var letter = word[at];
        if (mixed && Cyrillic.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var twin)
        {
            return Latin[twin];
        }

        var inside = at > 0 && at < word.Length - 1 && char.IsAsciiLetter(word[at - 1]) && char.IsAsciiLetter(word[at + 1]);
        return inside && Figures.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var figure ? Letters[figure] : letter;
    }

    // Of three or more in a row one is left, or two of those that are often double.
    private static void Add(StringBuilder plain, char letter, string word, int at)
    {
        var drawnOut = char.IsLetter(letter) && ((at > 1 && word[at - 1] == word[at] && word[at - 2] == word[at])
            || (at > 0 && at < word.Length - 1 && word[at - 1] == word[at] && word[at + 1] == word[at] && !OftenDouble.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal)));
        if (!drawnOut)
        {
            plain.Append(letter);
        }
    }

    private static string WithoutAccents(string text) => Ascii.IsValid(text)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar).Select(rune => rune.ToString())).Normalize(NormalizationForm.FormD)
            is var parts ? string.Concat(parts.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))) : "";
}
