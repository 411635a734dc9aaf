namespace CouncilBot.Knowledge.Search;

/// <summary>The highest few of many scores.</summary>
internal static class Top
{
    /// <summary>Where the highest scores stand, best first. Passes over them once for each: cheaper than putting all in order.</summary>
    public static int[] Of(ReadOnlySpan<float> scores, int most)
    {
        var best = new int[Math.Min(most, scores.Length)];
        for (var rank = 0; rank < best.Length; rank++)
        {
            var next = -1;
            for (var at = 0; at < scores.Length; at++)
            {
                if ((next < 0 || scores[at] > scores[next]) && !best.AsSpan(0, rank).Contains(at))
                {
                    next = at;
                }
            }

            best[rank] = next;
        }

        return best;
    }
}
