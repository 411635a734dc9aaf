using System.Collections.Frozen;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>The names of days and months, also where a short form is another word too: "sat", "may".</summary>
internal static class CalendarWords
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly FrozenSet<string> Names = Weekdays.Concat(Months).ToFrozenSet();
    private static readonly FrozenSet<string> BeforeADay = FrozenSet.Create("on", "last", "next", "this", "until", "from", "by", "before", "after", "since", "to", "every", "or", "and", "coming", "on", "yesterday", "tomorrow", "today", ",", "-", "/");
    private static readonly FrozenSet<string> AfterADay = FrozenSet.Create("morning", "afternoon", "evening", "night", "week", "next", "or", "to", "until", "-", "/", "am", "pm", "the", "at");

    public static DayOfWeek? Weekday(SpokenText text, int at) => text[at].Word switch
    {
        "sat" when IsShortDay(text, at) => DayOfWeek.Saturday,
        "sun" when IsShortDay(text, at) => DayOfWeek.Sunday,
        "wed" when IsShortDay(text, at) => DayOfWeek.Wednesday,
        var word => Array.IndexOf(Weekdays, word) is >= 0 and var day ? (DayOfWeek)day : null,
    };

    public static int? Month(string word) => word is "mar" ? 3 : word is "sept" ? 9 : Array.IndexOf(Months, word) is >= 0 and var month ? month + 1 : null;

    public static bool IsAny(string word) => Names.Contains(word);

    /// <summary>"May" and "march" are words of other things.</summary>
    public static bool IsOtherWord(string month) => month is "may" or "march" or "mar";

    // "He sat on the sun bed" names no day.
    private static bool IsShortDay(SpokenText text, int at) =>
        text.Count == 1 || (at > 0 && BeforeADay.Contains(text[at - 1].Word)) || (at == 0 && (AfterADay.Contains(text[1].Word) || text[1].IsFigures || (text[1].IsMark && text.Count <= 3)));
}
