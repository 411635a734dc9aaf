using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Morning, afternoon, evening or night, and the hours that they take.</summary>
internal sealed record PartOfDay(string Name, int From, int To)
{
    private const int EndOfDay = 24;

    private static readonly PartOfDay Morning = new("morning", 6, 12);
    private static readonly PartOfDay Afternoon = new("afternoon", 12, 18);
    private static readonly PartOfDay Evening = new("evening", 18, 22);
    public static readonly PartOfDay Night = new("night", 20, EndOfDay);

    /// <summary>"Morning", "in the morning", "early evening".</summary>
    public static Said<PartOfDay>? At(SpokenText text, int at)
    {
        var word = text.Skip(text.Says(at, ["in", "the"]) ? at + 2 : text[at].Word is "at" or "in" ? at + 1 : at, "early");
        word = word == at ? text.Skip(word, "late") : word;
        return text[word].Word switch
        {
            "morning" => new(Morning, word + 1),
            "afternoon" => new(Afternoon, word + 1),
            "evening" => new(Evening, word + 1),
            "night" => new(Night, word + 1),
            "am" when word == at => new(Morning, word + 1),
            "pm" when word == at => new(Afternoon, word + 1),
            "lunchtime" => new(new PartOfDay("lunchtime", 12, 14), word + 1),
            _ => null,
        };
    }

    /// <summary>A time with the part of the day said after it: "7 in the evening", "11 at night".</summary>
    public static Said<TimeOnly>? Told(SpokenText text, Said<TimeOnly> time)
    {
        var at = time.Next;
        return (text.Says(at, ["in", "the"]) || text.Says(at, ["at", "night"])) && At(text, at) is { } part ? new Said<TimeOnly>(part.Value.Of(time), part.Next) : null;
    }

    /// <summary>Which of the times that it may be lies in this part of the day.</summary>
    public TimeOnly Of(Said<TimeOnly> time) => time.Others.Prepend(time.Value).MinBy(one => this == Night ? Distance(one) : one.Hour < 12 == (this == Morning) ? 0 : 1);

    public When.Stretch On(DateOnly day) => new(day.ToDateTime(new TimeOnly(From, 0)), To == EndOfDay ? day.ToDateTime(new TimeOnly(23, 59, 59)) : day.ToDateTime(new TimeOnly(To, 0)));

    // How far from the middle of this part; a night has hours after midnight too.
    private int Distance(TimeOnly time)
    {
        var middle = (From + To) * 30;
        var minutes = (time.Hour * 60) + time.Minute;
        return Math.Min(Math.Abs(minutes - middle), Math.Abs(minutes + (EndOfDay * 60) - middle));
    }
}
