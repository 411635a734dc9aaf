using System.Globalization;

namespace CouncilBot.Knowledge.Classifying;

/// <summary>Text as small letters and digits with single spaces: no apostrophes, no accents, no punctuation.</summary>
internal static class PlainLetters
{
    /// <summary>Writes the plain text and says how long it is; never longer than the text.</summary>
    public static int Of(ReadOnlySpan<char> text, Span<char> plain)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || letter == '£')
            {
                plain[length++] = char.ToLower(letter, CultureInfo.InvariantCulture);
            }
            else if (letter is not ('\'' or '’') && length > 0 && plain[length - 1] != ' ')
            {
                plain[length++] = ' ';
            }
        }

        return length > 0 && plain[length - 1] == ' ' ? length - 1 : length;
    }
}
