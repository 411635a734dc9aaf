using System.Globalization;
using CouncilBot.Conversations.Councils;
using CouncilBot.Conversations.Councils.Places;
using CouncilBot.Conversations.Words;

namespace CouncilBot.Conversations.Answers.Places;

/// <summary>Says what the data know: whether places are open now or on a day, and which is nearest to a postcode.</summary>
internal sealed class PlaceWords(Council council, Sayings sayings)
{
    private const double SameRoad = 0.75;

    /// <summary>The line to put before the officer's words, or null when the data have nothing to say.</summary>
    public Reply? Say(PlaceQuestion question, string? postcode, DateTimeOffset now)
    {
        var from = council.Places.Postcodes.About(postcode);
        if (question.Nearest && question.Named.IsEmpty)
        {
            return from is not { } point
                ? sayings.Say(postcode is null ? "which postcode" : "postcode not ours", Filled(question.Kind, postcode))
                : Nearest(question, point, postcode!, now); // "!": a point is known of a postcode only
        }

        var places = !question.Named.IsEmpty ? question.Named
            : from is { } near ? [.. question.Kind.Places.Where(place => place.Point is null), NearestOf(question.Kind, near).Place]
            : question.Kind.Places;
        var lines = places.Select(place => Hours(place, question, now)).OfType<Reply>().ToList();
        return lines.Count == 0 ? null : new Reply(Lines(lines.ConvertAll(line => line.Text), "- "), Lines(lines.ConvertAll(line => line.Sms ?? line.Text), ""));
    }

    private Reply Nearest(PlaceQuestion question, MapPoint from, string postcode, DateTimeOffset now)
    {
        var (place, miles) = NearestOf(question.Kind, from);
        var nearest = sayings.Say(question.Kind.AllListed ? "nearest place" : "nearest place we list", [
            .. Filled(question.Kind, postcode), new("place", place.Name), new("address", place.Address), new("distance", Distance(miles))]);
        var hours = Hours(place, question with { Day = question.Day ?? new DayAsked(BritishTime.Day(now)) }, now);
        return hours is null ? nearest : new Reply($"{nearest.Text} {hours.Text}", $"{nearest.Sms ?? nearest.Text} {hours.Sms ?? hours.Text}");
    }

    private Reply? Hours(Place place, PlaceQuestion question, DateTimeOffset now)
    {
        var today = BritishTime.Day(now);
        var day = question.Day?.Day ?? today;
        if (place.Hours is not { } hours)
        {
            return null;
        }

        if (council.BankHolidays.ContainsKey(day) && !question.Kind.HolidaysKnown)
        {
            return sayings.Say("place hours not known", new("place", place.Name), new("day", DayWords(day, today)));
        }

        var periods = hours.On(day);
        return day == today && hours.OpenUntil(now) is { } closes ? sayings.Say("place open now", new("place", place.Name), new("closes", OpenPeriod.InWords(closes)))
            : day == today ? sayings.Say("place closed now", new("place", place.Name), new("next opening", hours.NextOpening(now)))
            : periods.IsEmpty ? sayings.Say("place closed on", new("place", place.Name), new("day", DayWords(day, today)), new("next opening", hours.NextOpening(BritishTime.At(day, TimeOnly.MinValue))))
            : sayings.Say("place open on", new("place", place.Name), new("day", DayWords(day, today)),
                new("hours", string.Join(", ", periods.Select(period => $"{OpenPeriod.InWords(period.Opens)} to {OpenPeriod.InWords(period.Closes)}"))));
    }

    private string DayWords(DateOnly day, DateOnly today)
    {
        var words = BritishTime.InWords(day);
        words = council.BankHolidays.TryGetValue(day, out var holiday) ? $"{words} ({holiday})" : words;
        return day == today.AddDays(1) ? $"tomorrow, {words}" : $"on {words}";
    }

    private static (Place Place, double Miles) NearestOf(PlaceKind kind, MapPoint from) =>
        kind.Places.Where(place => place.Point is not null).Select(place => (Place: place, Miles: from.MilesTo(place.Point!.Value))).MinBy(one => one.Miles); // "!": those without were just left out

    // A postcode is known by its neighbourhood only, so nothing finer than a mile is honest.
    private static string Distance(double miles) =>
        miles < SameRoad ? "less than a mile" : Math.Round(miles) <= 1 ? "about 1 mile" : string.Create(CultureInfo.InvariantCulture, $"about {Math.Round(miles):0} miles");

    private static KeyValuePair<string, string>[] Filled(PlaceKind kind, string? postcode) => [new("kind", kind.One), new("kinds", kind.Many), new("postcode", postcode ?? "")];

    private static string Lines(List<string> lines, string mark) => lines.Count == 1 ? lines[0] : string.Join('\n', lines.Select(line => mark + line));
}
