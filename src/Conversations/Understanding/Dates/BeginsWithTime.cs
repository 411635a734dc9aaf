using System.Collections.Frozen;
using CouncilBot.Conversations.Understanding.Amounts;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Whether a token can begin what a text says of time, so that most of a text is passed over at once.</summary>
internal static class BeginsWithTime
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        "a", "an", "all", "another", "around", "at", "before", "beginning", "between", "coming", "couple", "current", "day", "earlier", "early", "end", "few", "following", "fortnight", "from", "half", "in", "just", "last", "late", "later", "lunchtime",
        "mid", "midday", "middle", "middayish", "midnight", "minus", "month", "negative", "next", "noon", "noonish", "now", "past", "previous", "quarter", "right", "same", "several", "start", "that", "the", "this", "today", "tomorrow", "tonight",
        "upcoming", "w", "week", "weekend", "whole", "within", "year", "yesterday", "sat", "sun", "wed", "mar", "sept");

    private static readonly FrozenSet<string> Marks = FrozenSet.Create(".", "½", "¼", "¾", "⅓", "⅔", "-");

    public static bool At(SpokenText text, int at) =>
        text[at].IsFigures
        || (text[at].IsMark ? Marks.Contains(text[at].Word)
            : Words.Contains(text[at].Word) || NumberWords.IsAny(text[at].Word) || CalendarWords.IsAny(text[at].Word) || NamedDays.MayBegin(text[at].Word));
}
