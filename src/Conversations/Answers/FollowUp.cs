using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Answers;

/// <summary>Tells a message that may go on about the last answer ("and on Sundays?", "how much is it?") from one that stands on its own.</summary>
internal static class FollowUp
{
    private const int Longest = 10;
    private const int Short = 5;
    private static readonly string[] Openings = ["and", "but", "what about", "how about", "also", "ok and", "so"];
    private static readonly string[] Pointers = ["it", "that", "them", "they", "this", "those", "these", "one", "there", "its"];

    public static bool IsOne(string text)
    {
        var words = PlainWords.Of(text).ToList();
        var plain = string.Join(' ', words) + " ";
        return words.Count <= Longest
            && (words.Count <= Short || Array.Exists(Openings, opening => plain.StartsWith(opening + " ", StringComparison.Ordinal)) || words.Exists(Pointers.Contains));
    }
}
