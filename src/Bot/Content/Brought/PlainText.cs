using System.Globalization;
using System.Text;

namespace CouncilBot.Bot.Content.Brought;

/// <summary>Text from elsewhere made harmless: what would be a tag, a link or an unseen sign in our Markdown is only shown.</summary>
internal static class PlainText
{
    /// <summary>On one line, with single spaces.</summary>
    public static string Line(string text) => string.Join(' ', Signs(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Sign by sign, with a space for every kind of space.</summary>
    public static string Signs(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var sign in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(sign) || sign.Value == '\u200B')
            {
                shown.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(sign) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse))
            {
                shown.Append(sign.IsBmp ? Shown((char)sign.Value).ToString() : sign.ToString());
            }
        }

        return shown.ToString();
    }

    private static char Shown(char sign) => sign switch
    {
        '<' => '‹',
        '>' => '›',
        '[' => '(',
        ']' => ')',
        '`' => '\'',
        '*' => '•',
        '\\' => '/',
        _ => sign,
    };
}
