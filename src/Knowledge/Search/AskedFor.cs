using System.Text.RegularExpressions;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Knowledge.Search;

/// <summary>What kind of fact a question asks for, and whether a passage has one of that kind.</summary>
internal sealed partial class AskedFor
{
    private static readonly AskedFor[] Kinds =
    [
        new(Price(), Money()),
        new(Telephone(), Number()),
        new(Moment(), Time()),
        new(Spot(), Place()),
    ];

    private readonly Regex asks;
    private readonly Regex has;

    private AskedFor(Regex asks, Regex has)
    {
        this.asks = asks;
        this.has = has;
    }

    /// <summary>The kind of fact that the question asks for, or null when it asks for none of these.</summary>
    public static AskedFor? In(string question) => Array.Find(Kinds, kind => kind.asks.IsMatch(question));

    public bool IsIn(Passage passage) => has.IsMatch(passage.Heading) || has.IsMatch(passage.Text);

    [GeneratedRegex(@"\b(how much|cost|costs|price|fee|fees|charge|charged|pay for|is it free|£)\b|£", RegexOptions.IgnoreCase)]
    private static partial Regex Price();

    [GeneratedRegex(@"£|\bfree\b|\bno charge\b", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(phone|telephone|number to|what number|ring|call)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"\b0\d{3,4} ?\d{3}")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(how long|how soon|how many days|when|what time|hours|deadline|by what date|open|closed?|bank holidays?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Moment();

    [GeneratedRegex(@"\b\d{1,2}(\.\d\d)?(am|pm)\b|\b\d+ (working )?(day|week|month|year|hour|minute)s?\b|\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b")]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(where|which place|address|nearest)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spot();

    [GeneratedRegex(@"\bWZ\d|\b[A-Z][a-z]+ (Road|Street|Lane|Way|Square|Hall|Library|Centre|Park)\b|\bonline\b")]
    private static partial Regex Place();
}
