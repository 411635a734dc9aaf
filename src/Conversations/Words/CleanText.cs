using System.Globalization;
using System.Text;

namespace CouncilBot.Conversations.Words;

/// <summary>A message without what the eye cannot see: zero-width marks, direction overrides, tags, control characters.</summary>
public static class CleanText
{
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsClean(text))
        {
            return text.Trim();
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                clean.Append(' ');
            }
            else if (IsVisible(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return Compatible(clean.ToString()).Trim();
    }

    private static bool IsClean(string text)
    {
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~' and not '£')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVisible(Rune rune) => rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    // Full-width and mathematical letters read as plain ones.
    private static string Compatible(string text) => text.IsNormalized(NormalizationForm.FormKC) ? text : text.Normalize(NormalizationForm.FormKC);
}
