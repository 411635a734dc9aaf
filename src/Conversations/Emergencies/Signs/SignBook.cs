namespace CouncilBot.Conversations.Emergencies.Signs;

/// <summary>The safeguarding lead's signs: what certainly speaks of each kind of emergency, and the figures of speech that do not.</summary>
internal sealed class SignBook(IEnumerable<(SignPhrase Phrase, EmergencyCategory? Of)> phrases)
{
    private readonly Dictionary<string, (SignPhrase Phrase, EmergencyCategory? Of, int Gravity)[]> byFirstWord = phrases
        .Select((entry, place) => (entry.Phrase, entry.Of, Gravity: place))
        .GroupBy(entry => entry.Phrase.Words[0])
        .ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The gravest sign in the message, or a figure of speech (with no category), or null.</summary>
    public (SignPhrase Phrase, EmergencyCategory? Of)? Find(List<string> message)
    {
        (SignPhrase Phrase, EmergencyCategory? Of, int Gravity)? found = null;
        for (var at = 0; at < message.Count; at++)
        {
            foreach (var entry in byFirstWord.GetValueOrDefault(message[at], []))
            {
                if ((found is null || entry.Gravity < found.Value.Gravity) && entry.Phrase.StandsAt(message, at))
                {
                    found = entry;
                }
            }
        }

        return found is { } sign ? (sign.Phrase, sign.Of) : null;
    }
}
