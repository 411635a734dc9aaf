using System.Globalization;
using System.Text.RegularExpressions;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Services;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Conversations.Dialogs.Hearing;

/// <summary>Days and times as people here write them, in British day-month order; past or ahead by what is asked for.</summary>
internal static partial class Times
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static Reading Day(string text, DateTimeOffset now, Tense tense)
    {
        var today = BritishTime.Day(now);
        var days = Found(text, today, tense).Distinct().ToList();
        return days switch
        {
            [] => Reading.Nothing,
            [var day] => new Reading.One(Of(day), Rest(text)),
            _ => new Reading.Unsure([.. days.Select(Of)]),
        };
    }

    public static Reading Time(string text) => TimeIn(text) is { } time
        ? new Reading.One(new Detail(time.ToString("HH:mm", CultureInfo.InvariantCulture), Councils.OpenPeriod.InWords(time)), "")
        : Reading.Nothing;

    public static Reading DayAndTime(string text, DateTimeOffset now, Tense tense) =>
        Day(text, now, tense) is Reading.One { Detail: var day } && TimeIn(text) is { } time
            ? new Reading.One(new Detail($"{day.Value}T{time:HH\\:mm}", $"{day.Words} at {Councils.OpenPeriod.InWords(time)}"), "")
            : Reading.Nothing;

    public static Detail Of(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), BritishTime.InWords(day));

    private static IEnumerable<DateOnly> Found(string text, DateOnly today, Tense tense)
    {
        foreach (Match match in Numeric().Matches(text))
        {
            if (OfFigures(match, today, tense) is { } day)
            {
                yield return day;
            }
        }

        var words = PlainWords.Of(text).ToList();
        for (var at = 0; at < words.Count; at++)
        {
            if (At(words, at, today, tense) is { } day)
            {
                yield return day;
            }
        }
    }

    private static DateOnly? At(List<string> words, int at, DateOnly today, Tense tense) => words[at] switch
    {
        "today" or "2day" or "tonight" => today,
        "morning" or "afternoon" or "evening" when Before(words, at) is "this" => today,
        "night" when Before(words, at) is "last" => today.AddDays(-1),
        "yesterday" or "yday" or "yest" or "yesturday" or "yesterdy" => today.AddDays(Before(words, at) is "before" ? -2 : -1),
        "tomorrow" or "tomorow" or "tmrw" or "tomoz" or "2moro" or "2morrow" or "tommorow" => today.AddDays(Before(words, at) is "after" ? 2 : 1),
        "ago" => Ago(words, at, today),
        "time" when Count(words, at - 2) is { } ahead => today.AddDays(ahead),
        var word when Weekday(word) is { } weekday => OfWeek(weekday, words, at, today, tense),
        var word when Month(word) is { } month => OfMonth(words, at, month, today, tense),
        _ => null,
    };

    private static DateOnly? Ago(List<string> words, int at, DateOnly today) => Count(words, at - 2) is { } days ? today.AddDays(-days) : null;

    // "3 days", "a week", "couple of weeks"
    private static int? Count(List<string> words, int at)
    {
        var unit = at + 1 < words.Count && at + 1 >= 0 ? words[at + 1] switch { "day" or "days" => 1, "week" or "weeks" or "wks" => 7, "fortnight" => 14, _ => 0 } : 0;
        var many = at >= 0 ? Number(words[at]) ?? (words[at] is "of" && Before(words, at) is "couple" ? 2 : null) : null;
        return unit > 0 && many is { } count ? unit * count : null;
    }

    private static int? Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 366 ? number
        : Array.IndexOf(["a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], word) is var at && at >= 0 ? Math.Max(1, at) : null;

    private static DateOnly OfWeek(int weekday, List<string> words, int at, DateOnly today, Tense tense)
    {
        var back = ((int)today.DayOfWeek - weekday + 7) % 7;
        var ahead = (weekday - (int)today.DayOfWeek + 7) % 7;
        return Before(words, at) switch
        {
            "last" => today.AddDays(back == 0 ? -7 : -back),
            "next" => today.AddDays(ahead == 0 ? 7 : ahead),
            _ => tense == Tense.Past ? today.AddDays(-back) : today.AddDays(ahead),
        };
    }

    private static DateOnly? OfMonth(List<string> words, int at, int month, DateOnly today, Tense tense)
    {
        var before = at > 0 && words[at - 1] == "of" ? at - 2 : at - 1;
        var day = DayNumber(words, before) ?? DayNumber(words, at + 1);
        var year = words.Skip(at + 1).Take(2).Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 2000 and < 2100 ? number : (int?)null).FirstOrDefault(found => found is not null);
        return day is { } number ? Closest(number, month, year, today, tense) : null;
    }

    private static int? DayNumber(List<string> words, int at) =>
        at >= 0 && at < words.Count && int.TryParse(words[at].TrimEnd('s', 't', 'n', 'd', 'r', 'h'), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;

    private static DateOnly? OfFigures(Match match, DateOnly today, Tense tense)
    {
        var (day, month) = (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
        int? year = match.Groups[3].Success ? int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture) : null;
        return Closest(day, month, year < 100 ? 2000 + year : year, today, tense);
    }

    private static DateOnly? Closest(int day, int month, int? year, DateOnly today, Tense tense)
    {
        var years = year is { } given ? [given] : tense switch { Tense.Past => new[] { today.Year, today.Year - 1 }, Tense.Future => [today.Year, today.Year + 1], _ => [today.Year] };
        var days = years.Where(one => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(one, month)).Select(one => new DateOnly(one, month, day)).ToList();
        return days.Count == 0 ? null : year is not null || tense == Tense.Any ? days[0]
            : days.Where(one => tense == Tense.Past ? one <= today : one >= today).Select(one => (DateOnly?)one).FirstOrDefault() ?? days[0];
    }

    private static int? Weekday(string word) => word.Length < 3 ? null
        : Array.FindIndex(Weekdays, name => name == word || (word.Length <= 5 && name.StartsWith(word.TrimEnd('s'), StringComparison.Ordinal) && word.Length >= 3 && word is not "sun" and not "sat" and not "wed" and not "mon") || word is "mon" or "wed" && name.StartsWith(word, StringComparison.Ordinal)
            || (word.Length >= 6 && SpellingDistance.Between(word, name, 2) <= 1)) is >= 0 and var at ? at : null;

    private static int? Month(string word) => word.Length < 3 ? null
        : Array.FindIndex(Months, name => name == word || (word.Length is 3 or 4 && word is not "mar" and not "may" && name.StartsWith(word, StringComparison.Ordinal)) || word == "mar" && name == "march" || (word.Length >= 6 && SpellingDistance.Between(word, name, 2) <= 1)) is >= 0 and var at ? at + 1 : null;

    private static string Before(List<string> words, int at) => at > 0 ? words[at - 1] is "the" && at > 1 ? words[at - 2] : words[at - 1] : "";

    private static TimeOnly? TimeIn(string text)
    {
        var match = Clock().Match(text);
        if (!match.Success)
        {
            return text.Contains("noon", StringComparison.OrdinalIgnoreCase) || text.Contains("midday", StringComparison.OrdinalIgnoreCase) ? new TimeOnly(12, 0) : null;
        }

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["half"].Success ? 30 : match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var part = match.Groups["part"].Value.ToLowerInvariant();
        hour = part.StartsWith('p') && hour < 12 ? hour + 12 : part.StartsWith('a') && hour == 12 ? 0 : part.Length == 0 && hour is >= 1 and <= 6 ? hour + 12 : hour;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static string Rest(string text) => Numeric().Replace(text, "").Trim();

    [GeneratedRegex(@"(?<![\d£.])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?(?![\d])")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\b(?<half>half (?:past )?)?(?<hour>[01]?\d|2[0-3])(?:[:.](?<minute>[0-5]\d))?\s*(?<part>[ap]\.?m)?\b(?!\s*(?:/|days|weeks))", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
