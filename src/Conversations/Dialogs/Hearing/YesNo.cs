using System.Collections.Frozen;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>Yes or no in the words that people use, and what else they said with it.</summary>
internal static class YesNo
{
    private static readonly FrozenSet<string> Yes = FrozenSet.Create(
        "yes", "y", "yeah", "yep", "yup", "yh", "ye", "yea", "yess", "yees", "aye", "ok", "okay", "k", "sure", "correct", "right", "definitely", "absolutely", "certainly",
        "course", "fine", "perfect", "true", "please", "affirmative", "indeed", "do", "did", "is", "am", "was", "good", "great", "👍", "✅", "send", "suppose", "go", "si", "oui", "tak", "ja");

    private static readonly FrozenSet<string> Certainly = FrozenSet.Create("yes", "y", "yeah", "yep", "yup", "yh", "ye", "yea", "yess", "aye", "correct", "absolutely", "definitely", "certainly", "sure", "ok", "okay", "si", "oui", "tak", "ja");
    private static readonly FrozenSet<string> No = FrozenSet.Create("no", "n", "nope", "nah", "naw", "na", "noo", "never", "negative", "wrong", "incorrect", "false", "neither", "none", "👎");
    private static readonly FrozenSet<string> Not = FrozenSet.Create("not", "dont", "doesnt", "didnt", "isnt", "wasnt", "arent", "havent", "hasnt", "cant", "wont");

    private static readonly FrozenSet<string> Around = FrozenSet.Create(
        "i", "it", "its", "that", "thats", "this", "is", "was", "the", "a", "to", "on", "then", "go", "ahead", "please", "thanks", "thank", "you", "of", "all", "think", "so", "really", "guess", "would",
        "well", "um", "er", "oh", "mate", "love", "just", "very", "much", "lets", "let", "do", "did", "have", "has", "not", "dont", "didnt", "isnt", "course", "suppose", "am", "im", "afraid", "at", "for", "me", "looks", "good", "great", "right", "send", "now", "we", "they", "he", "she", "there", "are", "any");

    /// <summary>The answer, and the words that are no part of it; nothing when neither is said.</summary>
    public static (bool Yes, string Else)? In(string text)
    {
        var plain = text.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        var words = PlainWords.Of(plain).ToList();
        if (words.Count == 0)
        {
            return plain.Contains("👍", StringComparison.Ordinal) ? (true, "") : plain.Contains("👎", StringComparison.Ordinal) ? (false, "") : null;
        }

        var negated = words.Exists(Not.Contains);
        var rest = string.Join(' ', words.Where(word => !Yes.Contains(word) && !No.Contains(word) && !Around.Contains(word) && !Not.Contains(word)));
        return No.Contains(words[0]) || (words.Exists(No.Contains) && !Certainly.Contains(words[0])) ? (false, rest)
            : Certainly.Contains(words[0]) ? (true, rest)
            : negated && words.Count <= 6 ? (false, rest)
            : words.Count <= 8 && words.Exists(Yes.Contains) && rest.Length == 0 ? (true, "")
            : null;
    }
}
