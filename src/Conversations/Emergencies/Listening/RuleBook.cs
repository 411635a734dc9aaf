namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>The phrases and words of the file, made ready for listening. Immutable once built.</summary>
internal sealed class RuleBook(PhraseTree tree, Lexicon lexicon, IReadOnlyDictionary<int, Rule> rules)
{
    public Rule? this[HeardPhrase heard] => rules.GetValueOrDefault(heard.Symbol);

    public List<HeardWord> WordsOf(string text)
    {
        var words = new List<HeardWord>(text.Length / 4);
        new MessageReader(lexicon, text, words).Read();
        return words;
    }

    /// <summary>What was heard that has a meaning of its own, the latest first.</summary>
    public List<HeardPhrase> Listen(IReadOnlyList<HeardWord> words)
    {
        var heard = new List<HeardPhrase>();
        foreach (var phrase in new PhraseListener(tree, words).Listen())
        {
            if (rules.ContainsKey(phrase.Symbol))
            {
                heard.Add(phrase);
            }
        }

        return heard;
    }
}
