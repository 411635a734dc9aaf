namespace CouncilBot.Knowledge.Passages.Spelling;

/// <summary>How unlikely it is that someone who meant one word typed another: the cheapest way from one to the other by slips.</summary>
internal static class TypingCost
{
    /// <summary>Longer words are never mended.</summary>
    public const int Longest = 24;

    /// <summary>The cost, or some number above <paramref name="limit"/> when it is more than that.</summary>
    public static float Of(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, float limit)
    {
        Span<float> before = stackalloc float[Longest + 1];
        Span<float> last = stackalloc float[Longest + 1];
        Span<float> now = stackalloc float[Longest + 1];
        for (var column = 1; column <= meant.Length; column++)
        {
            last[column] = last[column - 1] + Slips.Missing(meant, column - 1);
        }

        for (var row = 1; row <= typed.Length; row++)
        {
            var extra = Slips.Extra(typed, row - 1);
            var least = now[0] = last[0] + extra;
            for (var column = 1; column <= meant.Length; column++)
            {
                var instead = column == 1 ? Slips.InsteadFirst(typed[row - 1], meant[0]) : Slips.Instead(typed[row - 1], meant[column - 1]);
                var cost = MathF.Min(last[column - 1] + instead, MathF.Min(last[column] + extra, now[column - 1] + Slips.Missing(meant, column - 1)));
                var swapped = row > 1 && column > 1 && typed[row - 1] == meant[column - 2] && typed[row - 2] == meant[column - 1];
                now[column] = swapped ? MathF.Min(cost, before[column - 2] + Slips.Swapped) : cost;
                least = MathF.Min(least, now[column]);
            }

            if (least > limit + Slips.Swapped)
            {
                return least;
            }

            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return last[meant.Length];
    }
}
