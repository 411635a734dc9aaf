using System.Collections.Frozen;

namespace CouncilBot.Knowledge.Words;

/// <summary>Turns text into the words that are searched: lower case, stemmed, without the words that every question has.</summary>
internal static class Analyzer
{
    // Question words are rare on council pages, so a ranking by rarity would make too much of them. "No", "not" and "without" carry meaning and stay.
    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        "a", "an", "and", "are", "as", "at", "am", "any", "be", "been", "but", "by", "can", "could", "did", "do", "does", "for", "from", "get", "go", "got",
        "had", "has", "have", "he", "hello", "her", "here", "hi", "him", "his", "how", "i", "id", "if", "im", "in", "into", "is", "it", "its", "ive", "just",
        "know", "like", "may", "me", "mine", "much", "my", "need", "of", "on", "or", "our", "please", "pls", "she", "should", "so", "some", "tell", "thanks",
        "that", "the", "their", "them", "then", "there", "theres", "these", "they", "this", "those", "to", "u", "us", "want", "was", "we", "were", "what",
        "whats", "when", "where", "which", "who", "why", "will", "with", "would", "yeah", "yep", "yes", "you", "your");

    public static List<string> Words(string text) => [.. PlainWords.Of(text).Where(word => !Empty.Contains(word)).Select(Stemmer.Stem)];
}
