using System.Collections.Frozen;

namespace CouncilBot.Conversations.Understanding.Amounts;

/// <summary>The words that numbers are made of.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Units = Numbered(
        0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1,
        ("nought", 0), ("naught", 0), ("eigth", 8), ("fiveteen", 15), ("ninteen", 19));

    private static readonly FrozenDictionary<string, int> Tens = Numbered(
        20, "twenty thirty forty fifty sixty seventy eighty ninety", 10, ("fourty", 40), ("ninty", 90), ("twenny", 20));

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>
    {
        ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["mil"] = 1_000_000, ["billion"] = 1_000_000_000, ["bn"] = 1_000_000_000,
        ["lakh"] = 100_000, ["crore"] = 10_000_000, ["trillion"] = 1_000_000_000_000,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        1,
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
        1,
        ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("sixtieth", 60), ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90), ("hundredth", 100), ("nineth", 9), ("twelth", 12),
        ("fith", 5), ("forth", 4), ("eigth", 8));

    private static readonly FrozenDictionary<string, int> Shares = new Dictionary<string, int>
    {
        ["half"] = 2, ["halves"] = 2, ["third"] = 3, ["thirds"] = 3, ["quarter"] = 4, ["quarters"] = 4, ["fifth"] = 5, ["fifths"] = 5, ["sixth"] = 6, ["sixths"] = 6,
        ["seventh"] = 7, ["sevenths"] = 7, ["eighth"] = 8, ["eighths"] = 8, ["ninth"] = 9, ["ninths"] = 9, ["tenth"] = 10, ["tenths"] = 10,
        ["twentieth"] = 20, ["twentieths"] = 20, ["hundredth"] = 100, ["hundredths"] = 100,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, decimal> Signs = new Dictionary<string, decimal>
    {
        ["½"] = 0.5m, ["¼"] = 0.25m, ["¾"] = 0.75m, ["⅓"] = 1m / 3, ["⅔"] = 2m / 3, ["⅕"] = 0.2m, ["⅖"] = 0.4m, ["⅗"] = 0.6m, ["⅘"] = 0.8m, ["⅙"] = 1m / 6, ["⅚"] = 5m / 6, ["⅛"] = 0.125m, ["⅜"] = 0.375m, ["⅝"] = 0.625m, ["⅞"] = 0.875m,
    }.ToFrozenDictionary();

    public static bool IsAny(string word) => Units.ContainsKey(word) || Tens.ContainsKey(word) || Scales.ContainsKey(word) || Ordinals.ContainsKey(word);

    /// <summary>Nought to nineteen.</summary>
    public static int? Unit(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    public static int? Ten(string word) => Tens.TryGetValue(word, out var ten) ? ten : null;

    /// <summary>Hundred, thousand, million ...</summary>
    public static decimal? Scale(string word) => Scales.TryGetValue(word, out var scale) ? scale : null;

    public static int? Ordinal(string word) => Ordinals.TryGetValue(word, out var ordinal) ? ordinal : null;

    /// <summary>Into how many parts a half, third, quarter ... cuts.</summary>
    public static int? Share(string word) => Shares.TryGetValue(word, out var share) ? share : null;

    /// <summary>One letter that is a fraction.</summary>
    public static decimal? Sign(string word) => Signs.TryGetValue(word, out var sign) ? sign : null;

    private static FrozenDictionary<string, int> Numbered(int first, string words, int step, params (string Word, int Value)[] others) =>
        words.Split(' ').Select((word, at) => (Word: word, Value: first + (at * step))).Concat(others).DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Value);
}
