namespace CouncilBot.Knowledge.Passages.Spelling;

/// <summary>Which letters a finger or an ear takes for each other.</summary>
internal static class Keyboard
{
    // Each letter's neighbours on a British keyboard, from a to z.
    private static readonly string[] Neighbours =
    [
        "qwsz", "vghn", "xdfv", "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko", "huikmn", "jiolm", "kop", "njk",
        "bhjm", "iklp", "ol", "wa", "edft", "awedxz", "rfgy", "yhji", "cfgb", "qase", "zsdc", "tghu", "asx",
    ];

    // Spelt alike by ear: vowels for each other, and these.
    private const string AlikePairs = "ck kc cs sc sz zs gj jg fv vf mn nm dt td kq qk";
    private const string Vowels = "aeiouy";

    public static bool AreNeighbours(char one, char other) => char.IsAsciiLetterLower(one) && Neighbours[one - 'a'].Contains(other);

    public static bool SoundAlike(char one, char other)
    {
        if (Vowels.Contains(one) && Vowels.Contains(other))
        {
            return true;
        }

        for (var pair = 0; pair < AlikePairs.Length; pair += 3)
        {
            if (AlikePairs[pair] == one && AlikePairs[pair + 1] == other)
            {
                return true;
            }
        }

        return false;
    }
}
