using System.Collections.Frozen;

namespace CouncilBot.Knowledge.Passages;

/// <summary>Words that hold a sentence together and say little of what it is about.</summary>
internal static class FunctionWords
{
    // Never searched. "No", "not", "without" and numbers carry meaning and are not here.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Silent = Set("""
        a an and are as at am be been being but by for from had has have having he her hers herself him himself his i id if im in into is isnt it its itself ive
        me mine my myself of on or our ours ourselves shall she so than that thats the their theirs them themselves then there theres these they theyre theyve
        this those though thus to u us ur was wasnt we were weve whose with you youd youll your youre yours yourself youve
        ill hes shes lets upon per via etc also too very just only such
        """);

    // Question words are rare on council pages, so a ranking by rarity would make too much of them.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Asking = Set("""
        any anyone anybody anything anywhere advise ask can cant cannot could couldnt did didnt do does doesnt doing done dont explain find get gets getting give
        go goes going gone gonna got gotta hello help hey hi how however id im know known let like look looking made make many may maybe might much must need
        needed needs ok okay ought ought please pls plz really say says see seem should shouldnt some somebody someone something sorry still sure take tell
        thank thanks thing things think tried try trying use used using wanna want wanted wants way ways well what whatever whats when whenever where wheres
        whether which whichever while who whoever whom whos why will wondering wont would wouldnt yeah yep yes
        about after again all already always around because before between both come comes coming during each either else even ever every here more most
        now off one other others out over own put same since soon under until up
        """);

    /// <summary>Is this word of the kind that every text has?</summary>
    public static bool IsSilent(ReadOnlySpan<char> word) => Silent.Contains(word);

    /// <summary>Is this a word that people ask with rather than ask about?</summary>
    public static bool IsAsking(ReadOnlySpan<char> word) => Asking.Contains(word);

    /// <summary>All of them: a speller has to know them too.</summary>
    public static IEnumerable<string> All => Silent.Set.Concat(Asking.Set);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
}
