using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CouncilBot.Conversations.Texts;

/// <summary>The letters of a text message (GSM 03.38), and other letters put into them where a reader would not mind.</summary>
public static class TextAlphabet
{
    private static readonly SearchValues<char> Basic = SearchValues.Create(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");

    private static readonly SearchValues<char> Extension = SearchValues.Create("^{}\\[~]|€\f");

    /// <summary>What has no letter of its own that looks like it, and is not its own letter with a mark.</summary>
    private static readonly FrozenDictionary<int, string> Alike = new Dictionary<string, string>
    {
        ["‘’‚‛′‵´`ʼ"] = "'",
        ["“”„‟″«»"] = "\"",
        ["‹"] = "<",
        ["›"] = ">",
        ["‐‑‒–—―−⁃"] = "-",
        ["•●▪■◦‣∙·"] = "-",
        ["…"] = "...",
        ["\t\u00A0\u2002\u2003\u2009\u202F"] = " ",
        ["\u2028\u2029"] = "\n",
        ["×✕"] = "x",
        ["÷⁄"] = "/",
        ["→⇒"] = "->",
        ["≤"] = "<=",
        ["≥"] = ">=",
        ["≈"] = "~",
        ["°º"] = " degrees",
        ["œ"] = "oe",
        ["Œ"] = "OE",
        ["ł"] = "l",
        ["Ł"] = "L",
        ["đð"] = "d",
        ["ĐÐ"] = "D",
        ["ı"] = "i",
        ["þ"] = "th",
        ["Þ"] = "Th",
        ["№"] = "No",
        ["™"] = "(TM)",
        ["©"] = "(C)",
        ["®"] = "(R)",
    }.SelectMany(pair => pair.Key.EnumerateRunes().Select(rune => (rune.Value, pair.Value))).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>How much room a letter takes: 1, 2 for one of the extension table, 0 for one that no text message of 7 bits can hold.</summary>
    public static int Room(char letter) => Basic.Contains(letter) ? 1 : Extension.Contains(letter) ? 2 : 0;

    /// <summary>Whether a single other letter would halve what fits.</summary>
    public static bool Holds(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.All(letter => Room(letter) > 0);
    }

    /// <summary>
    /// The text in these letters as far as it can be: quotes and dashes made straight, marks on letters left off, pictures dropped.
    /// Letters of another script stay as they are, since leaving them out would leave nothing to read.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Holds(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(Of(rune));
        }

        return WithoutGaps(plain);
    }

    private static string Of(Rune rune)
    {
        var written = rune.ToString();
        return Holds(written) ? written
            : Alike.TryGetValue(rune.Value, out var alike) ? alike
            : WithoutMarks(written) is { Length: > 0 } bare && Holds(bare) ? bare
            : Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? Kept(rune, written)
            : "";
    }

    // A mark that stands by itself over a Latin letter has nothing to say in a text message; in another script it may be a vowel.
    private static string Kept(Rune rune, string written) => rune.Value is >= 0x300 and <= 0x36F or >= 0xFE00 and <= 0xFE0F ? "" : written;

    // "ŵ" is "w" with a mark, "½" is "1/2", "ﬁ" is "fi".
    private static string WithoutMarks(string letter) => string.Concat(letter.Normalize(NormalizationForm.FormKD)
        .Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
        .Select(part => part == '⁄' ? '/' : part));

    // Where a picture was dropped, the spaces on both of its sides are one.
    private static string WithoutGaps(StringBuilder plain)
    {
        var lines = plain.ToString().Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines);
    }
}
