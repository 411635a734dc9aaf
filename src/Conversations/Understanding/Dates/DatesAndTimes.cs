using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Dates;

/// <summary>Finds days, times, ranges of them and lengths of time, as people here write them: day before month, weeks from Monday, time as in London.</summary>
public static class DatesAndTimes
{
    // As many as the longest message of ordinary words has; a text of nothing but figures stops there.
    private const int MostPlaces = 200;

    /// <param name="text">What was written.</param>
    /// <param name="now">When.</param>
    /// <param name="tense">Whether a day that may lie behind or ahead is sought behind, ahead, or may be either and so is ambiguous.</param>
    public static IReadOnlyList<Found<When>> Find(string text, DateTimeOffset now, Tense tense = Tense.Any)
    {
        var present = Present.At(now, tense);
        var places = 0;
        return [.. EachPlace.Find(text, (spoken, at) => BeginsWithTime.At(spoken, at) && places++ < MostPlaces ? At(spoken, at, present) : null).Where(found => found.Value is not null).Select(found => found.As(when => when!))]; // "!": the others are left out
    }

    public static Found<When>? Only(string text, DateTimeOffset now, Tense tense = Tense.Any) => WholeMessage.Only(text, Find(text, now, tense));

    // A date that there is not, like 31 February, is passed over whole, so that no part of it is taken for another.
    private static Said<When?>? At(SpokenText text, int at, Present present) =>
        text.IsGlued(at) && text[at - 1].IsWord ? null
        : (Longest(text, at, present), Impossible(text, text.Skip(at, "the"), present)) switch
        {
            ({ } when, var no) when no is null || no.Next < when.Next => when.As<When?>(one => one),
            (_, var no) => no,
        };

    private static Said<When?>? Impossible(SpokenText text, int at, Present present) =>
        WrittenDays.Shape(text, at) is { } shape && WrittenDays.Of(shape, present) is null ? new Said<When?>(null, shape.Next) : null;

    private static Said<When>? Longest(SpokenText text, int at, Present present)
    {
        Said<When>? longest = null;
        void Try(Said<When>? reading) => longest = reading is not null && (longest is null || reading.Next > longest.Next) ? reading : longest;

        Try(DayRange.At(text, at, present)?.As<When>(days => days));
        Try(Moments.At(text, at, present));
        Try(DayReader.At(text, at, present)?.As<When>(day => new When.Day(day)));
        Try(Counted.At(text, at, present));
        Try(Periods.At(text, at, present)?.As<When>(days => days));
        Try(HourRange.At(text, at) is { IsWeak: false } hours ? hours.As<When>(one => one) : null);
        Try(Clock.At(text, at) is { } time && (!time.IsWeak || (Moments.BeginsAnHour(text, at) && Clock.FollowsAnHour(text, time.Next))) ? time.As<When>(clock => new When.Time(clock)) : null);
        Try(Lengths.At(text, at)?.As<When>(length => new When.Lasts(length)));
        return longest;
    }
}
