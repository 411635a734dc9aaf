using System.Globalization;
using System.Text.RegularExpressions;

namespace CouncilBot.Bot.Services.OsPlaces;

/// <summary>A name that a gazetteer shouts, as people write it: "ST MARY'S ROAD" becomes "St Mary's Road", "14A" stays.</summary>
internal static partial class PlaceName
{
    private static readonly HashSet<string> Small = ["of", "the", "on", "upon", "in", "by", "le", "de", "and", "at", "next", "cum", "under", "sub"];

    public static string Of(string shouted) => Word().Replace(shouted.Trim(), word => Said(word.Value, isFirst: word.Index == 0));

    private static string Said(string word, bool isFirst)
    {
        var lower = word.ToLowerInvariant();
        return char.IsDigit(word[0]) ? word
            : Small.Contains(lower) && !isFirst ? lower
            : lower.StartsWith("mc", StringComparison.Ordinal) && lower.Length > 4 ? $"Mc{Upper(lower[2..])}"
            : lower is ['o' or 'd', '\'', _, _, ..] ? $"{char.ToUpperInvariant(lower[0])}'{Upper(lower[2..])}"
            : Upper(lower);
    }

    private static string Upper(string word) => CultureInfo.InvariantCulture.TextInfo.ToUpper(word[0]) + word[1..];

    [GeneratedRegex(@"[\p{L}0-9]+(?:['’][\p{L}]+)?")]
    private static partial Regex Word();
}
