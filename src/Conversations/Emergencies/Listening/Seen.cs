namespace CouncilBot.Conversations.Emergencies.Listening;

/// <summary>Which things were met at which of 64 distances. Forgetting costs only as much as was met.</summary>
internal sealed class Seen(int things)
{
    private readonly ulong[] distances = new ulong[things];
    private readonly List<int> met = [];

    /// <summary>False when the thing was met at this distance before.</summary>
    public bool Add(int thing, int distance)
    {
        var bit = 1UL << distance;
        var before = distances[thing];
        if ((before & bit) != 0)
        {
            return false;
        }

        if (before == 0)
        {
            met.Add(thing);
        }

        distances[thing] = before | bit;
        return true;
    }

    public void Forget()
    {
        foreach (var thing in met)
        {
            distances[thing] = 0;
        }

        met.Clear();
    }
}
