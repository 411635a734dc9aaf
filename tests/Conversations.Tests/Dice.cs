namespace CouncilBot.Conversations.Tests;

/// <summary>Throws the same numbers for the same seed on every machine.</summary>
internal sealed class Dice(uint seed)
{
    private uint state = seed * 2654435761 + 1;

    public int Throw(int sides)
    {
        state = (state * 1664525) + 1013904223;
        return (int)((state >> 8) % (uint)sides);
    }
}
