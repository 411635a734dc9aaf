using System.Collections.Frozen;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Words that may follow a day or an hour that is only a number; after any other word it counts or numbers something: "the 2nd bin", "at 14 Mill Lane".</summary>
internal static class FollowsADay
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        "a", "about", "after", "and", "around", "as", "at", "because", "before", "between", "but", "by", "cheers", "every", "for", "from", "has", "he", "i", "if", "im", "in", "is", "it", "ive", "last", "maybe", "morning", "my", "next",
        "of", "on", "or", "please", "pls", "plz", "she", "since", "so", "sorry", "thanks", "that", "the", "then", "they", "this", "to", "today", "tomorrow", "tonight", "until", "was", "we", "when", "where", "which", "while", "with",
        "would", "yesterday", "afternoon", "evening", "night", "sharp", "latest", "earliest", "onwards", "ideally", "probably", "prompt", "will", "mate", "ta", "works", "work", "suits", "ok", "okay", "best", "instead", "not", "no", "though");

    public static bool Contains(string word) => Words.Contains(word);
}
