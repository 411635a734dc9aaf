namespace CouncilBot.Sandbox.Texting;

/// <summary>What a network charges for a text: 160 letters of its own alphabet or 70 of any other in one, 153 or 67 in each of several.</summary>
internal static class SegmentCount
{
    private const string Alphabet = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private const string Doubled = "^{}\\[~]|€\f";

    public static int Of(string text)
    {
        var isPlain = text.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal) || Doubled.Contains(letter, StringComparison.Ordinal));
        var widths = isPlain
            ? text.Select(letter => Doubled.Contains(letter, StringComparison.Ordinal) ? 2 : 1)
            : text.EnumerateRunes().Select(rune => rune.Utf16SequenceLength);
        var (alone, joined) = isPlain ? (160, 153) : (70, 67);
        var all = widths.ToList();
        return all.Sum() <= alone ? 1 : 1 + all.Aggregate((Full: 0, Used: 0), (at, width) => at.Used + width > joined ? (at.Full + 1, width) : (at.Full, at.Used + width)).Full;
    }
}
