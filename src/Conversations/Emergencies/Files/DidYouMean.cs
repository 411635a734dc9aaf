using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Emergencies.Files;

/// <summary>The name that was most likely meant, said as a question; nothing when none is near.</summary>
internal static class DidYouMean
{
    private const int MostSlips = 3;

    public static string OneOf(string name, IReadOnlyList<string> known)
    {
        var nearest = known.MinBy(other => SpellingDistance.Between(name, other));
        return nearest is not null && SpellingDistance.Between(name, nearest) <= Math.Min(MostSlips, name.Length / 2)
            ? $" Did you mean `{nearest}`?"
            : "";
    }
}
