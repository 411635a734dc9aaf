using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>From one hour to another: "9-5", "between 3 and 5pm", "10am to noon".</summary>
internal static class HourRange
{
    public static Said<When.Hours>? At(SpokenText text, int at) => text.Once(nameof(HourRange), at, null, Read);

    private static Said<When.Hours>? Read(SpokenText text, int at)
    {
        if (Clock.Plain(text, Joins.Start(text, at)) is not { } from || Joins.End(text, at, from.Next) is not { } second || Clock.At(text, second) is not { } to)
        {
            return null;
        }

        var isWeak = from.IsWeak && to.IsWeak;
        return isWeak && !Clock.FollowsAnHour(text, to.Next) ? null : new Said<When.Hours>(Meant(from, to), to.Next) { IsWeak = isWeak };
    }

    // The end that says am or pm tells the other: "5 to 6pm" is all afternoon, "10 to 2pm" begins in the morning.
    private static When.Hours Meant(Said<TimeOnly> from, Said<TimeOnly> to)
    {
        TimeOnly[] firsts = from.Others.Length > 0 && to.Others.Length == 0 ? [.. from.Others.Prepend(from.Value)] : [from.Value];
        var pairs = firsts.SelectMany(first => to.Others.Prepend(to.Value).Select(last => new When.Hours(first, last)));
        return pairs.MinBy(pair => (pair.To - pair.From) is var lasts && lasts == TimeSpan.Zero ? TimeSpan.FromDays(1) : lasts)!; // "!": there is at least one pair
    }
}
