using System.Globalization;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>Finds places in an order: "2nd", "twenty first".</summary>
public static class Ordinals
{
    public static IReadOnlyList<Found<int>> Find(string text) => EachPlace.Find(text, (spoken, at) => At(spoken, at) is { } ordinal && !IsPartOfMinute(spoken, at) ? ordinal : null);

    public static Found<int>? Only(string text) => WholeMessage.Only(text, Find(text));

    internal static Said<int>? At(SpokenText text, int at)
    {
        if (text[at].IsFigures)
        {
            // "Nd" by itself is a short "and".
            return text[at].Length <= 6 && text.IsGlued(at + 1) && text[at + 1] is { Length: 2, Word: "st" or "and" or "rd" or "th" }
                ? new Said<int>(int.Parse(text[at].Word, CultureInfo.InvariantCulture), at + 2)
                : null;
        }

        return !text[at].IsWord ? null
            : NumberWords.Ordinal(text[at].Word) is { } plain ? new Said<int>(plain, at + 1)
            : WholeNumbers.At(text, at) is { Value: < 100_000 } whole ? AfterWhole(text, whole)
            : null;
    }

    // "Twenty first", "one hundred and fifth", "two hundredth".
    private static Said<int>? AfterWhole(SpokenText text, Said<decimal> whole)
    {
        var next = text[whole.Next].Word is "and" or "-" ? whole.Next + 1 : whole.Next;
        var value = (int)whole.Value;
        return NumberWords.Ordinal(text[next].Word) is not { } ordinal || !text[next].IsWord ? null
            : value % 10 == 0 && value % 100 >= 20 && ordinal < 10 ? new Said<int>(value + ordinal, next + 1)
            : value % 100 == 0 && value > 0 && ordinal < 100 ? new Said<int>(value + ordinal, next + 1)
            : ordinal == 100 && value is > 0 and < 100 ? new Said<int>(value * 100, next + 1)
            : null;
    }

    // "A second", "30 second".
    private static bool IsPartOfMinute(SpokenText text, int at) => text.Is(at, "second") && (text[at - 1].IsFigures || text[at - 1].Word is "a" or "per" or "one" or "every" or "split");
}
