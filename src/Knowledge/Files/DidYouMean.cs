using CouncilBot.Knowledge.Words;

namespace CouncilBot.Knowledge.Files;

/// <summary>The name that was most likely meant, said as a question; nothing when none is near.</summary>
public static class DidYouMean
{
    private const int MostSlips = 3;

    public static string OneOf(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        var nearest = known.MinBy(other => SpellingDistance.Between(name, other));
        return nearest is not null && SpellingDistance.Between(name, nearest) <= Math.Min(MostSlips, name.Length / 2)
            ? Said(nearest)
            : "";
    }

    public static string Said(string meant) => $" Did you mean `{meant}`?";
}
