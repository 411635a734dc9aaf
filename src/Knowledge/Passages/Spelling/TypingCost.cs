namespace CouncilBot.Knowledge.Passages.Spelling;

/// <summary>How unlikely it is that someone who meant one word typed another: likely slips cost less than one, others one, a wrong first letter more.</summary>
internal static class TypingCost
{
    /// <summary>Longer words are never mended.</summary>
    public const int Longest = 24;

    private const float Swapped = 0.75f;
    private const float Doubled = 0.65f;
    private const float LeftOut = 0.9f;
    private const float PutIn = 1;
    private const float Neighbour = 0.85f;
    private const float Alike = 0.8f;
    private const float Changed = 1.1f;
    private const float FirstLetter = 0.4f;

    public static float Of(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var width = meant.Length + 1;
        Span<float> costs = stackalloc float[(Longest + 1) * (Longest + 1)];
        for (var column = 1; column < width; column++)
        {
            costs[column] = costs[column - 1] + Missing(meant, column - 1);
        }

        for (var row = 1; row <= typed.Length; row++)
        {
            var at = row * width;
            costs[at] = costs[at - width] + Extra(typed, row - 1);
            for (var column = 1; column < width; column++)
            {
                at++;
                var least = costs[at - width - 1] + Instead(typed[row - 1], meant[column - 1], column == 1);
                least = MathF.Min(least, costs[at - width] + Extra(typed, row - 1));
                least = MathF.Min(least, costs[at - 1] + Missing(meant, column - 1));
                if (row > 1 && column > 1 && typed[row - 1] == meant[column - 2] && typed[row - 2] == meant[column - 1])
                {
                    least = MathF.Min(least, costs[at - (2 * width) - 2] + Swapped);
                }

                costs[at] = least;
            }
        }

        return costs[(typed.Length * width) + meant.Length];
    }

    private static float Extra(ReadOnlySpan<char> typed, int place) =>
        place == 0 ? PutIn + FirstLetter : typed[place] == typed[place - 1] ? Doubled : PutIn;

    private static float Missing(ReadOnlySpan<char> meant, int place) =>
        place == 0 ? LeftOut + FirstLetter : meant[place] == meant[place - 1] ? Doubled : LeftOut;

    private static float Instead(char typed, char meant, bool first) =>
        typed == meant ? 0
        : (Keyboard.AreNeighbours(typed, meant) ? Neighbour : Keyboard.SoundAlike(typed, meant) ? Alike : Changed) + (first ? FirstLetter : 0);
}
