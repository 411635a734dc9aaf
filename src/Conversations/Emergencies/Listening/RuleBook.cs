using System.Collections.Concurrent;

namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>The phrases and words of the file, made ready for listening. Immutable once built; listeners are lent out, one to a message.</summary>
internal sealed class RuleBook(PhraseTree tree, Lexicon lexicon, IReadOnlyDictionary<int, Rule> rules, int symbols)
{
    // Nobody in danger writes 12,000 letters. Of what is longer, the beginning and the end are read.
    private const int LongestPart = 6_000;

    private readonly ConcurrentBag<PhraseListener> listeners = [];

    public Rule this[HeardPhrase heard] => rules[heard.Symbol];

    public List<HeardWord> WordsOf(string text)
    {
        var words = new List<HeardWord>((Math.Min(text.Length, LongestPart * 2) / 4) + 1);
        var reader = new MessageReader(lexicon, text, words);
        reader.Read(0, Math.Min(text.Length, LongestPart));
        reader.Read(Math.Max(Math.Min(text.Length, LongestPart), text.Length - LongestPart), text.Length);
        return words;
    }

    /// <summary>What was heard that has a meaning of its own, the latest first.</summary>
    public List<HeardPhrase> Listen(List<HeardWord> words)
    {
        var listener = listeners.TryTake(out var free) ? free : new PhraseListener(tree, rules, symbols);
        var heard = listener.Listen(words);
        listeners.Add(listener);
        return heard;
    }
}
