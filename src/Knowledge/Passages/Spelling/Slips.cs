namespace CouncilBot.Knowledge.Passages.Spelling;

/// <summary>How unlikely each single slip of a finger, an eye or an ear is.</summary>
internal static class Slips
{
    public const float Swapped = 0.75f;
    private const float Doubled = 0.65f;
    private const float LeftOut = 0.9f;
    private const float PutIn = 1;
    private const float Neighbour = 0.85f;
    private const float Alike = 0.8f;
    private const float Changed = 1.1f;
    private const float FirstLetter = 0.4f;
    private const int Letters = 26;
    private const string Vowels = "aeiouy";

    // Spelt alike by ear, besides the vowels.
    private const string AlikePairs = "ck cs sz gj fv mn dt kq";

    // Each letter's neighbours on a British keyboard, from a to z.
    private const string Neighbours =
        "qwsz vghn xdfv serfcx wsdr drtgvc ftyhbv gyujnb ujko huikmn jiolm kop njk bhjm iklp ol wa edft awedxz rfgy yhji cfgb qase zsdc tghu asx";

    private static readonly float[] Costs = AllCosts();

    /// <summary>A letter typed that was not meant.</summary>
    public static float Extra(ReadOnlySpan<char> typed, int place) =>
        place == 0 ? PutIn + FirstLetter : typed[place] == typed[place - 1] ? Doubled : PutIn;

    /// <summary>A letter meant that was not typed.</summary>
    public static float Missing(ReadOnlySpan<char> meant, int place) =>
        place == 0 ? LeftOut + FirstLetter : meant[place] == meant[place - 1] ? Doubled : LeftOut;

    /// <summary>A letter typed for another; nothing when they are the same.</summary>
    public static float Instead(char typed, char meant) =>
        typed == meant ? 0 : char.IsAsciiLetterLower(typed) && char.IsAsciiLetterLower(meant) ? Costs[((typed - 'a') * Letters) + meant - 'a'] : Changed;

    /// <summary>The same at the beginning of a word, where people look.</summary>
    public static float InsteadFirst(char typed, char meant) => typed == meant ? 0 : Instead(typed, meant) + FirstLetter;

    private static float[] AllCosts()
    {
        var costs = new float[Letters * Letters];
        var neighbours = Neighbours.Split(' ');
        for (var one = 0; one < Letters; one++)
        {
            for (var other = 0; other < Letters; other++)
            {
                var (typed, meant) = ((char)('a' + one), (char)('a' + other));
                costs[(one * Letters) + other] = SoundAlike(typed, meant) ? Alike : neighbours[one].Contains(meant) ? Neighbour : Changed;
            }
        }

        return costs;
    }

    private static bool SoundAlike(char one, char other) =>
        (Vowels.Contains(one) && Vowels.Contains(other)) || AlikePairs.Contains($"{one}{other}") || AlikePairs.Contains($"{other}{one}");
}
