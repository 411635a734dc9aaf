using System.Text.RegularExpressions;

namespace CouncilBot.Knowledge.Search;

/// <summary>Parts a passage into its sentences and list items.</summary>
internal static partial class Sentences
{
    private const int Shortest = 12;

    public static IEnumerable<string> Of(string text) => Ends().Split(text).Where(sentence => sentence.Length > Shortest);

    [GeneratedRegex(@"(?<=[.?!])\s+|\n+")]
    private static partial Regex Ends();
}
