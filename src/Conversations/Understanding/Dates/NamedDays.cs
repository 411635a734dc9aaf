using System.Collections.Frozen;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Bank holidays and other days that have a name.</summary>
internal static class NamedDays
{
    private const int LongestName = 5;

    // In the plain spelling of PlainWord: "eve" is read as evening, "xmas" as christmas, "easter mon" as monday.
    private static readonly FrozenDictionary<string, Func<int, DateOnly?>> Days = new Dictionary<string, Func<int, DateOnly?>>
    {
        ["christmas"] = Fixed(25, 12), ["christmas day"] = Fixed(25, 12), ["christmas evening"] = Fixed(24, 12), ["boxing day"] = Fixed(26, 12), ["st stephens day"] = Fixed(26, 12),
        ["new years day"] = Fixed(1, 1), ["new year day"] = Fixed(1, 1), ["new years"] = Fixed(1, 1), ["new year"] = Fixed(1, 1), ["new years evening"] = Fixed(31, 12), ["new year evening"] = Fixed(31, 12), ["hogmanay"] = Fixed(31, 12),
        ["good friday"] = Easters(-2), ["easter"] = Easters(0), ["easter sunday"] = Easters(0), ["easter day"] = Easters(0), ["easter monday"] = Easters(1), ["easter saturday"] = Easters(-1),
        ["palm sunday"] = Easters(-7), ["maundy thursday"] = Easters(-3), ["shrove tuesday"] = Easters(-47), ["pancake day"] = Easters(-47), ["ash wednesday"] = Easters(-46),
        ["mothers day"] = Easters(-21), ["mother day"] = Easters(-21), ["mothering sunday"] = Easters(-21), ["fathers day"] = Mondays(6, 3, DayOfWeek.Sunday), ["father day"] = Mondays(6, 3, DayOfWeek.Sunday),
        ["may day"] = Mondays(5, 1), ["may day bank holiday"] = Mondays(5, 1), ["early may bank holiday"] = Mondays(5, 1), ["spring bank holiday"] = Mondays(5, -1), ["whit monday"] = Easters(50),
        ["august bank holiday"] = Mondays(8, -1), ["summer bank holiday"] = Mondays(8, -1), ["late summer bank holiday"] = Mondays(8, -1), ["easter bank holiday"] = Easters(1),
        ["valentines day"] = Fixed(14, 2), ["valentines"] = Fixed(14, 2), ["valentine day"] = Fixed(14, 2), ["april fools day"] = Fixed(1, 4), ["april fools"] = Fixed(1, 4), ["st georges day"] = Fixed(23, 4), ["st davids day"] = Fixed(1, 3),
        ["st patricks day"] = Fixed(17, 3), ["st andrews day"] = Fixed(30, 11), ["burns night"] = Fixed(25, 1), ["halloween"] = Fixed(31, 10), ["hallowe en"] = Fixed(31, 10), ["bonfire night"] = Fixed(5, 11), ["guy fawkes night"] = Fixed(5, 11),
        ["guy fawkes"] = Fixed(5, 11), ["remembrance sunday"] = Mondays(11, 2, DayOfWeek.Sunday), ["remembrance day"] = Fixed(11, 11), ["armistice day"] = Fixed(11, 11), ["black friday"] = year => Weekday(year, 11, 4, DayOfWeek.Thursday).AddDays(1),
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> FirstWords = Days.Keys.Select(name => name.Split(' ')[0]).ToFrozenSet();

    public static bool MayBegin(string word) => FirstWords.Contains(word) || word is "bank";

    public static Said<DateOnly>? At(SpokenText text, int at, Present present)
    {
        var asked = text[at].Word is "last" or "next" or "this" or "previous" or "coming" or "following" or "upcoming" ? text[at].Word : "";
        var start = text.Skip(asked.Length > 0 ? at + 1 : at, "the");
        if (!FirstWords.Contains(text[start].Word) || Name(text, start) is not { } day || (text.Is(start, "new") && text[start + 1].Word is "year" && day.Next == start + 2 && text[start - 1].Word is not ("the" or "before" or "after" or "until" or "over" or "since")))
        {
            return asked.Length > 0 || start > at ? null : HolidayMonday(text, at, present);
        }

        var of = text[day.Next].Word is "of" or "," or "in" ? day.Next + 1 : day.Next;
        return WrittenDays.Year(text, of, shortToo: false) is { } year ? InYear(day.Value, year.Value, year.Next)
            : text[of].Word is "this" or "next" or "last" && text.Is(of + 1, "year") ? InYear(day.Value, present.Today.Year + (text[of].Word switch { "next" => 1, "last" => -1, _ => 0 }), of + 2)
            : Nearest.Of(day.Value, asked switch { "last" or "previous" => present.Before(present.Today.AddDays(-1)), "next" or "coming" or "following" or "upcoming" => present.After(present.Today.AddDays(1)), "this" => present.After(present.Today), _ => present }, day.Next);
    }

    private static Said<DateOnly>? InYear(Func<int, DateOnly?> inYear, int year, int next) => inYear(year) is { } day ? new Said<DateOnly>(day, next) : null;

    // The longest name that stands there.
    private static Said<Func<int, DateOnly?>>? Name(SpokenText text, int at)
    {
        Said<Func<int, DateOnly?>>? longest = null;
        var name = "";
        for (var next = at; next < at + LongestName && text[next].IsWord; next++)
        {
            name = name.Length == 0 ? text[next].Word : $"{name} {text[next].Word}";
            longest = Days.TryGetValue(name, out var day) ? new(day, next + 1) : longest;
        }

        return longest;
    }

    // "Bank holiday monday": whichever is nearest.
    private static Said<DateOnly>? HolidayMonday(SpokenText text, int at, Present present)
    {
        if (!text.Says(at, ["bank", "holiday"]))
        {
            return null;
        }

        Func<int, DateOnly?>[] mondays = [Days["easter monday"], Days["may day"], Days["spring bank holiday"], Days["august bank holiday"]];
        Func<int, DateOnly?>[] others = text.Is(at + 2, "monday") ? mondays : [.. mondays, Days["good friday"], Days["christmas"], Days["boxing day"], Days["new years day"]];
        var near = others.Select(day => Nearest.Of(day, present, text.Skip(at + 2, "monday"))).OfType<Said<DateOnly>>();
        return near.MinBy(day => Math.Abs(day.Value.DayNumber - present.Anchor.DayNumber));
    }

    private static Func<int, DateOnly?> Fixed(int day, int month) => year => new DateOnly(year, month, day);

    private static Func<int, DateOnly?> Easters(int after) => year => EasterSunday(year).AddDays(after);

    private static Func<int, DateOnly?> Mondays(int month, int which, DayOfWeek weekday = DayOfWeek.Monday) => year => Weekday(year, month, which, weekday);

    /// <summary>The first, second ... such day of the month, or with -1 its last.</summary>
    public static DateOnly Weekday(int year, int month, int which, DayOfWeek weekday)
    {
        var first = new DateOnly(year, month, 1);
        var day = first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
        return which > 0 ? day.AddDays(7 * (which - 1)) : day.AddDays(28).Month == month ? day.AddDays(28) : day.AddDays(21);
    }

    // The Gregorian computus, as anonymous readers of Nature have had it since 1876.
    private static DateOnly EasterSunday(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * weekday)) / 451;
        var days = moon + weekday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
