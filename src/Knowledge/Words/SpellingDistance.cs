namespace CouncilBot.Knowledge.Words;

/// <summary>How many slips lie between two words: a letter added, left out, changed, or two neighbours swapped.</summary>
public static class SpellingDistance
{
    /// <summary>The distance, or some number above <paramref name="enough"/> when it is more than that.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int enough = int.MaxValue - 1)
    {
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> now = stackalloc int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            now[0] = row;
            var nearest = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var changed = last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                var least = Math.Min(changed, Math.Min(last[column], now[column - 1]) + 1);
                var swapped = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
                now[column] = swapped ? Math.Min(least, before[column - 2] + 1) : least;
                nearest = Math.Min(nearest, now[column]);
            }

            if (nearest > enough)
            {
                return nearest;
            }

            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return last[other.Length];
    }
}
