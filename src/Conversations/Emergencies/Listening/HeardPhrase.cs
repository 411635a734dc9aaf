namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>A symbol heard from one word up to (not with) another. Words has a bit for each word that took part, counted from the first.</summary>
internal readonly record struct HeardPhrase(int Symbol, int From, int To, ulong Words)
{
    public bool SharesAWordWith(HeardPhrase other)
    {
        var apart = other.From - From;
        return apart is > -64 and < 64 && ((apart >= 0 ? Words >> apart : Words << -apart) & other.Words) != 0;
    }

    public bool IsWithin(int words, HeardPhrase other) => From - other.To <= words && other.From - To <= words;
}
