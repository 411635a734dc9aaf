using System.Globalization;
using System.Text.Json;

namespace CouncilBot.Bot.Content.Feeds;

/// <summary>Says in words when a service is open, from the calendar rules of the directory (iCalendar's BYDAY, FREQ and the rest).</summary>
internal sealed class ScheduleWords(FeedWords words)
{
    private const int EveryDay = 7;
    private static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public IEnumerable<string> All(JsonElement service, IReadOnlyList<ServicePlace> places) => service.All("schedules", "regular_schedules", "regular_schedule")
        .Concat(places.SelectMany(place => place.AtPlace.All("schedules", "regular_schedules", "regular_schedule")))
        .Concat(places.SelectMany(place => place.Place.All("schedules", "regular_schedules", "regular_schedule")))
        .GroupBy(schedule => (Opens: Time(schedule, "opens_at"), Closes: Time(schedule, "closes_at"), More: More(schedule)))
        .Select(alike => Say([.. alike.SelectMany(DaysOf).Distinct()], alike.Key.Opens, alike.Key.Closes, alike.Key.More, alike.First()));

    private string Say(List<string> days, string opens, string closes, string more, JsonElement schedule)
    {
        if (days.Count == 0 && opens.Length == 0)
        {
            return schedule.Text("description");
        }

        var said = days.Count is 0 or EveryDay ? words.Say("every day") : Joined([.. days.Order(Comparer<string>.Create((one, other) => Array.IndexOf(Days, one) - Array.IndexOf(Days, other))).Select(day => words.Say(day))]);
        var open = (opens, closes) switch
        {
            ("", _) => words.Say("open days", ("days", said)),
            (_, "") => words.Say("opens at", ("days", said), ("opens", opens)),
            _ => words.Say("open", ("days", said), ("opens", opens), ("closes", closes)),
        };
        var about = schedule.Text("description");
        return $"{open}{more}{(about.Length > 0 ? $" ({about})" : "")}";
    }

    private static IEnumerable<string> DaysOf(JsonElement schedule) => Parts(schedule.Text("byday")).Concat(Parts(schedule.Text("weekday")))
        .Select(day => day.ToUpperInvariant().TrimStart('+', '-', '1', '2', '3', '4', '5'))
        .Select(day => Array.Find(Days, known => day.StartsWith(known, StringComparison.Ordinal))).OfType<string>();

    // How often, which one of the month, and from and until when.
    private string More(JsonElement schedule)
    {
        var more = new List<string>();
        var which = Parts(schedule.Text("byday")).Select(day => Week(day)).FirstOrDefault(week => week.Length > 0) ?? "";
        if (which.Length > 0)
        {
            more.Add(words.Say("in this week of the month", ("week", words.Say(which))));
        }
        else if (string.Equals(schedule.Text("freq"), "MONTHLY", StringComparison.OrdinalIgnoreCase))
        {
            more.Add(words.Say("each month"));
        }
        else if (schedule.Number("interval") is > 1 and var weeks && string.Equals(schedule.Text("freq"), "WEEKLY", StringComparison.OrdinalIgnoreCase))
        {
            more.Add(words.Say("every few weeks", ("count", decimal.Truncate(weeks).ToString(British))));
        }

        if (Date(schedule, "valid_to", "until") is { } until)
        {
            more.Add(words.Say("until", ("date", until)));
        }

        return string.Concat(more.Select(piece => $", {piece}"));
    }

    private static string Week(string day) => day.Length > 2
        ? day[..^2] switch { "1" or "+1" => "first", "2" or "+2" => "second", "3" or "+3" => "third", "4" or "+4" => "fourth", "-1" => "last", _ => "" }
        : "";

    private static string[] Parts(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string Joined(List<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} {words.Say("and")} {names[^1]}";

    // As councils write it: 9am, 5.30pm.
    private static string Time(JsonElement schedule, string name)
    {
        var text = schedule.Text(name).Split('+', 'Z')[0];
        if (!TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out var time))
        {
            return "";
        }

        return time.ToString(time.Minute == 0 ? "htt" : "h.mmtt", CultureInfo.InvariantCulture).ToLowerInvariant();
    }

    private static string? Date(JsonElement schedule, params string[] names) =>
        DateOnly.TryParse(schedule.Text(names).Split('T')[0], CultureInfo.InvariantCulture, out var date) ? date.ToString("d MMMM yyyy", British) : null;
}
