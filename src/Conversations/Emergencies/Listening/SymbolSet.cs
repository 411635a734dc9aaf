namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>A rough set of symbols in 256 bits: when it says that two sets share nothing, they share nothing.</summary>
internal record struct SymbolSet(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    public void Add(int symbol)
    {
        var bit = 1UL << (symbol >> 2);
        switch (symbol & 3)
        {
            case 0: First |= bit; break;
            case 1: Second |= bit; break;
            case 2: Third |= bit; break;
            default: Fourth |= bit; break;
        }
    }

    public readonly bool MayShareWith(in SymbolSet other) =>
        ((First & other.First) | (Second & other.Second) | (Third & other.Third) | (Fourth & other.Fourth)) != 0;
}
