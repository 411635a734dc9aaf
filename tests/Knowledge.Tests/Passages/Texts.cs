using CouncilBot.Knowledge.Passages;

namespace CouncilBot.Knowledge.Tests.Passages;

/// <summary>Collections of made-up texts.</summary>
internal static class Texts
{
    public static List<SourceText> Collection(Dice dice, int documents, int words) =>
        [.. Enumerable.Range(0, documents).Select(_ => new SourceText(Words(dice, dice.Throw(5), words), Words(dice, dice.Throw(4), words), Words(dice, dice.Throw(60), words)))];

    public static string Words(Dice dice, int count, int of) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(dice.ThrowLow(of))));

    // Letters only, and no ending that would be cut: 27 reads "kobabu".
    private static string Word(int number) => $"k{Syllable(number % 12)}{Syllable(number / 12 % 12)}{Syllable(number / 144)}";

    private static string Syllable(int number) => $"{"oaiu"[number % 4]}{"bdf"[number / 4 % 3]}";
}
