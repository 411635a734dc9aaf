namespace CouncilBot.Conversations.Texts;

/// <summary>Puts together one thought that the network delivered as two texts, in whatever order they came.</summary>
public static class TornThought
{
    /// <summary>A text as long as this may have been cut: phones cut at 153 letters, and fewer for some.</summary>
    public const int Cut = 150;

    /// <summary>Letters outside the usual alphabet are cut at 67.</summary>
    private const int CutInOtherLetters = 65;

    /// <summary>How long after the first part the second may come.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(60);

    /// <summary>How shortly before the first part the second may have come.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromSeconds(3);

    /// <summary>Whether more of this text is likely to follow within seconds.</summary>
    public static bool LooksCut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length >= (TextAlphabet.Holds(TextAlphabet.Of(text)) ? Cut : CutInOtherLetters) && !EndsAThought(text);
    }

    /// <summary>Whether the second text is the rest of the first.</summary>
    public static bool IsRest(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(second);
        return LooksCut(first) && GoesOn(second);
    }

    /// <summary>The whole thought, when what was said before belongs to it; otherwise the text as it is.</summary>
    internal static string Whole(TextThread thread, string text, DateTimeOffset at) => thread.LastText is not { } last ? text
        : LooksCut(last) && at - thread.LastAt <= Late && GoesOn(text) ? Joined(last, text)
        : LooksCut(text) && at - thread.LastAt <= Early && GoesOn(last) ? Joined(text, last)
        : text;

    /// <summary>Both parts as one: a word that was cut is a word again.</summary>
    public static string Joined(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.EndsWith(' ') || second.StartsWith(' ') || !IsCutInAWord(first, second) ? $"{first.TrimEnd()} {second.TrimStart()}" : first + second;
    }

    // A network cuts after exactly so many letters, wherever that is; a person presses "send" between two words.
    private static bool IsCutInAWord(string first, string second) =>
        first.Length is 152 or 153 or 66 or 67 && char.IsLetterOrDigit(first[^1]) && second.Length > 0 && char.IsLower(second[0]);

    private static bool GoesOn(string text) => text.Length > 0 && NetworkWords.Of(text) is null && (char.IsLower(text[0]) || text[0] is ' ' or ',' or '.' or ')' or ';');

    private static bool EndsAThought(string text) => text.TrimEnd() is [.., '.' or '!' or '?'];
}
