using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>What stands between the two ends of a range: "from 3 TO 5", "between 3 AND 5", "3 - 5".</summary>
internal static class Joins
{
    /// <summary>Where the range begins, after "from" or "between".</summary>
    public static int Start(SpokenText text, int at) => text[at].Word is "from" or "between" ? at + 1 : at;

    /// <summary>The token after what joins; nothing if the ends are not joined there.</summary>
    public static int? End(SpokenText text, int start, int at) => text[at].Word switch
    {
        "to" or "until" or "-" or "–" or "—" or "~" or "through" or "thru" => at + 1,
        "up" when text.Is(at + 1, "to") => at + 2,
        "and" when text.Is(start, "between") => at + 1,
        _ => null,
    };
}
