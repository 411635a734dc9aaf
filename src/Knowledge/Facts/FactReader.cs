using System.Globalization;
using System.Text.RegularExpressions;

namespace CouncilBot.Knowledge.Facts;

/// <summary>Finds the figures of a sentence: prices, phone numbers, opening times, days, dates, durations and shares.</summary>
internal static partial class FactReader
{
    private static readonly string[] Small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] Week = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly (Regex Shape, Func<Match, Fact?> Read)[] Readers =
    [
        (PhoneShape(), found => Digits(found.Value) is { Length: 10 or 11 } digits ? Make(FactKind.Phone, digits, "", found) : null),
        (PoundsShape(), found => Make(FactKind.Price, Pounds(found), "", found)),
        (PenceShape(), found => Make(FactKind.Price, (int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) / 100m).ToString("0.00", CultureInfo.InvariantCulture), "", found)),
        (FreeShape(), found => Make(FactKind.Price, "0.00", "", found)),
        (HoursShape(), found => Hours(found)),
        (DateShape(), found => Make(FactKind.Date, Day(found), found.Groups["to"].Length > 0 ? "to" : "", found, found.Groups["date"])),
        (DurationShape(), Duration),
        (ShareShape(), found => Make(FactKind.Share, decimal.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.InvariantCulture), "", found)),
        (ShutShape(), found => Make(FactKind.Days, string.Join(',', Week.Where(day => found.Value.Contains(day, StringComparison.OrdinalIgnoreCase))), "", found, found.Groups["days"])),
    ];

    /// <summary>The figures in their order; what belongs to one figure is not read as another.</summary>
    public static IReadOnlyList<Fact> In(string sentence)
    {
        var facts = new List<Fact>();
        foreach (var (shape, read) in Readers)
        {
            foreach (Match found in shape.Matches(sentence))
            {
                if (read(found) is { } fact && !facts.Exists(other => fact.At < other.Ends && other.At < fact.Ends))
                {
                    facts.Add(fact);
                }
            }
        }

        return [.. facts.OrderBy(fact => fact.At)];
    }

    private static Fact Make(FactKind kind, string value, string scale, Match found, Group? part = null) =>
        new(kind, value, scale, (part ?? found).Value, (part ?? found).Index);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Pounds(Match found)
    {
        var pounds = decimal.Parse(found.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var many = found.Groups[2].Value.Trim().ToLowerInvariant() switch { "million" or "m" => 1_000_000, "k" => 1_000, _ => 1 };
        return (pounds * many).ToString("0.00", CultureInfo.InvariantCulture);
    }

    // "9 to 5pm" opens in the morning, "1 to 5pm" after noon.
    private static Fact? Hours(Match found)
    {
        var closes = Minutes(found.Groups["h2"], found.Groups["m2"], found.Groups["half2"].Value);
        var half = found.Groups["half1"].Value;
        var opens = Minutes(found.Groups["h1"], found.Groups["m1"], half.Length > 0 ? half : found.Groups["half2"].Value);
        opens = half.Length == 0 && opens >= closes ? opens - (12 * 60) : opens;
        return half.Length == 0 && found.Groups["half2"].Length == 0 && found.Groups["m2"].Length == 0 ? null : Make(FactKind.Hours, $"{opens}-{closes}", "", found);
    }

    private static int Minutes(Group hour, Group minute, string half)
    {
        if (hour.Value.Equals("noon", StringComparison.OrdinalIgnoreCase) || hour.Value.Equals("midnight", StringComparison.OrdinalIgnoreCase))
        {
            return hour.Value[0] is 'n' or 'N' ? 12 * 60 : 24 * 60;
        }

        var hours = int.Parse(hour.Value, CultureInfo.InvariantCulture);
        hours = half.StartsWith('p') && hours < 12 ? hours + 12 : half.StartsWith('a') && hours == 12 ? 0 : hours;
        return (hours * 60) + (minute.Length > 0 ? int.Parse(minute.Value, CultureInfo.InvariantCulture) : 0);
    }

    private static string Day(Match found)
    {
        var month = Array.IndexOf(Months, found.Groups["month"].Value[..3].ToLowerInvariant()) + 1;
        var day = string.Create(CultureInfo.InvariantCulture, $"{month:00}-{int.Parse(found.Groups["day"].Value, CultureInfo.InvariantCulture):00}");
        return found.Groups["year"].Length > 0 ? $"{day}-{found.Groups["year"].Value}" : day;
    }

    private static Fact? Duration(Match found)
    {
        var said = found.Groups["many"].Value.ToLowerInvariant();
        var many = Array.IndexOf(Small, said) is >= 0 and var small ? small : int.Parse(said.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var (scale, each) = (found.Groups["sort"].Value.ToLowerInvariant(), found.Groups["unit"].Value.ToLowerInvariant()) switch
        {
            ("working" or "school", var unit) => ($"working {unit}", 1),
            (_, "minute") => ("minutes", 1),
            (_, "hour") => ("minutes", 60),
            (_, "day") => ("days", 1),
            (_, "week") => ("days", 7),
            (_, "month") => ("months", 1),
            _ => ("months", 12),
        };
        return Make(FactKind.Duration, (many * each).ToString(CultureInfo.InvariantCulture), scale, found);
    }

    [GeneratedRegex(@"(?<![\d£.])\+?0(?:\(0\))?[\d](?:[ -]?\d){7,9}(?!\d)")]
    private static partial Regex PhoneShape();

    [GeneratedRegex(@"£ ?(\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d+(?:\.\d\d?)?)( ?(?:million|m|k)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex PoundsShape();

    [GeneratedRegex(@"(?<![\d.])(\d{1,3})(?:p\b| pence\b)", RegexOptions.IgnoreCase)]
    private static partial Regex PenceShape();

    [GeneratedRegex(@"(?<=\b(?:is|are) )free\b(?! (?:of|to|from|for|if))(?!-)", RegexOptions.IgnoreCase)]
    private static partial Regex FreeShape();

    [GeneratedRegex(@"\b(?<h1>\d{1,2}|noon)(?:[.:](?<m1>\d\d))? ?(?<half1>am|pm)?\s*(?:to|-|–|until|till)\s*(?<h2>\d{1,2}|noon|midnight)(?:[.:](?<m2>\d\d))? ?(?<half2>am|pm)?\b(?![%,.]\d)", RegexOptions.IgnoreCase)]
    private static partial Regex HoursShape();

    [GeneratedRegex(@"\b(?<to>(?:to|until|till|and)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+)?(?<date>(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)(?:,?\s+(?<year>20\d\d))?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DateShape();

    [GeneratedRegex(@"\b(?<many>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:(?<sort>working|calendar|school)[ -])?(?<unit>minute|hour|day|week|month|year)s?\b(?![ -]old)", RegexOptions.IgnoreCase)]
    private static partial Regex DurationShape();

    [GeneratedRegex(@"\b(\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent\b)", RegexOptions.IgnoreCase)]
    private static partial Regex ShareShape();

    [GeneratedRegex(@"\b(?:closed|shut|closes|shuts)\b(?: all day)?(?: on)? (?<days>(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:,? and |, )?)+)", RegexOptions.IgnoreCase)]
    private static partial Regex ShutShape();
}
