namespace CouncilBot.Conversations.Emergencies.Signs;

/// <summary>Words that are a sign, in their order; between some of them other words may stand.</summary>
internal sealed record SignPhrase(string Text, IReadOnlyList<string> Words, IReadOnlyList<bool> MayLeaveGapBefore)
{
    private const string Gap = "..";
    private const int MostBetween = 4;

    /// <summary>Reads what an officer wrote, like "wall .. collapsed"; null when it begins or ends with a gap, or says nothing.</summary>
    public static SignPhrase? TryRead(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || parts[0] == Gap || parts[^1] == Gap)
        {
            return null;
        }

        var words = new List<string>();
        var gaps = new List<bool>();
        for (var at = 0; at < parts.Length; at++)
        {
            if (parts[at] != Gap)
            {
                var stems = SpokenWords.Of(parts[at]);
                words.AddRange(stems);
                gaps.AddRange(stems.Select((_, place) => place == 0 && at > 0 && parts[at - 1] == Gap));
            }
        }

        return words.Count == 0 ? null : new SignPhrase(text, words, gaps);
    }

    /// <summary>Whether the phrase stands in the message from this word on.</summary>
    public bool StandsAt(List<string> message, int from) => message[from] == Words[0] && GoesOn(message, from + 1, 1);

    private bool GoesOn(List<string> message, int at, int word)
    {
        if (word == Words.Count)
        {
            return true;
        }

        var last = Math.Min(MayLeaveGapBefore[word] ? at + MostBetween : at, message.Count - 1);
        for (var place = at; place <= last; place++)
        {
            if (message[place] == Words[word] && GoesOn(message, place + 1, word + 1))
            {
                return true;
            }
        }

        return false;
    }
}
