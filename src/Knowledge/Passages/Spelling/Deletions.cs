namespace CouncilBot.Knowledge.Passages.Spelling;

/// <summary>Calls up every form of a word's beginning with up to two letters left out: two words a slip apart have such a form in common.</summary>
internal static class Deletions
{
    /// <summary>Only so many letters of a word are varied: enough to tell words apart, few enough to keep.</summary>
    public const int Beginning = 7;

    private const int MostForms = 1 + Beginning + (Beginning * (Beginning - 1) / 2);

    /// <summary>How much room the forms of one word take at most.</summary>
    public static int Room => MostForms;

    /// <summary>Writes a number for each form, those that lack more letters later; forms with equal letters have equal numbers.</summary>
    public static int Of(ReadOnlySpan<char> word, Span<uint> forms)
    {
        var letters = word[..Math.Min(word.Length, Beginning)];
        var count = 0;
        forms[count++] = Number(letters, -1, -1);
        for (var first = 0; first < letters.Length; first++)
        {
            forms[count++] = Number(letters, first, -1);
        }

        for (var first = 0; first < letters.Length && SlipsIn(word.Length) > 1; first++)
        {
            for (var second = first + 1; second < letters.Length; second++)
            {
                forms[count++] = Number(letters, first, second);
            }
        }

        return count;
    }

    /// <summary>How many of a word's forms, the first, lack no more than one letter: they lead to every word one slip away.</summary>
    public static int ForOneSlip(int length) => 1 + Math.Min(length, Beginning);

    /// <summary>How many slips a word so long may have.</summary>
    public static int SlipsIn(int length) => length >= 6 ? 2 : 1;

    private static uint Number(ReadOnlySpan<char> letters, int without, int andWithout)
    {
        var number = 2166136261;
        for (var place = 0; place < letters.Length; place++)
        {
            number = place == without || place == andWithout ? number : (number ^ letters[place]) * 16777619;
        }

        return number * 0x9E3779B1;
    }
}
