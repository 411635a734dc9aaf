using System.Collections.Immutable;
using CouncilBot.Conversations.Words;
using CouncilBot.Knowledge.Files;
using YamlDotNet.RepresentationModel;

namespace CouncilBot.Conversations.Councils.Places;

/// <summary>Reads council/places: one YAML file for each kind of place, and postcodes.csv.</summary>
internal static class PlaceFolder
{
    private const string Closed = "closed";
    private const string AsUsual = "as usual";
    private const string NotKnown = "not known";
    private const string Some = "some";

    public static CouncilPlaces Read(string folder, IEnumerable<DateOnly> bankHolidays, HashSet<string> topics, List<FileProblem> problems) => Directory.Exists(folder)
        ? new CouncilPlaces(
            [.. Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(file => Kind(YamlFile.Read(file, problems), bankHolidays, topics))],
            Postcodes.Read(Path.Combine(folder, "postcodes.csv"), problems))
        : CouncilPlaces.None;

    private static PlaceKind Kind(YamlFile yaml, IEnumerable<DateOnly> bankHolidays, HashSet<string> topics)
    {
        var top = yaml.Entries;
        yaml.OnlyKnows(top, "one", "many", "topic", "also on", "called", "listed", "closed on", "on bank holidays", "places");
        var onHolidays = yaml.Text(top, "on bank holidays", required: false);
        if (onHolidays is not ("" or Closed or AsUsual or NotKnown))
        {
            yaml.Problem(YamlFile.Find(top, "on bank holidays"), $"Write `{Closed}`, `{AsUsual}` or `{NotKnown}`.");
        }

        var topic = yaml.Text(top, "topic");
        foreach (var lost in yaml.List(top, "also on").Append(topic).Where(named => named.Length > 0 && !topics.Contains(named)))
        {
            yaml.Problem(YamlFile.Find(top, "topic"), $"No page has the topic `{lost}`.{DidYouMean.OneOf(lost, topics)}");
        }

        var shut = ShutDays.Read(yaml, "closed on");
        shut = onHolidays == Closed ? shut.With(bankHolidays) : shut;
        var places = YamlFile.Find(top, "places") as YamlSequenceNode ?? [];
        if (places.Children.Count == 0)
        {
            yaml.Problem(null, "List the `places`, each with a name.");
        }

        return new PlaceKind(
            yaml.Text(top, "one"), yaml.Text(top, "many"), [.. yaml.List(top, "called")], topic, [.. yaml.List(top, "also on")],
            yaml.Text(top, "listed", required: false) != Some, onHolidays is Closed or AsUsual,
            [.. places.Children.OfType<YamlMappingNode>().Select(place => One(yaml, place, shut))]);
    }

    private static Place One(YamlFile yaml, YamlMappingNode place, ShutDays shut)
    {
        yaml.OnlyKnows(place, "name", "called", "address", "point", "hours");
        var written = yaml.Text(place, "point", required: false);
        MapPoint? point = written.Split(',') is [var north, var east] && MapPoint.TryParse(north, east, out var read) ? read : null;
        if (written.Length > 0 && point is null)
        {
            yaml.Problem(YamlFile.Find(place, "point"), "Write the point as latitude, longitude, like `50.9031, -2.6342`.");
        }

        return new Place(yaml.Text(place, "name"), [.. yaml.List(place, "called")], yaml.Text(place, "address", required: false), point, Hours(yaml, place, shut));
    }

    private static OpeningHours? Hours(YamlFile yaml, YamlMappingNode place, ShutDays shut)
    {
        var seasons = (YamlFile.Find(place, "hours") as YamlSequenceNode)?.Children.OfType<YamlMappingNode>().Select(season => Season(yaml, season)).ToImmutableArray();
        if (seasons is null && YamlFile.Find(place, "hours") is { } odd)
        {
            yaml.Problem(odd, "Write `hours` as a list, one line for each season, beginning with `- `.");
        }

        return seasons is { } found ? new OpeningHours("", found, shut) : null;
    }

    private static OpenSeason Season(YamlFile yaml, YamlMappingNode section)
    {
        yaml.OnlyKnows(section, ["from", "to", .. OpenWeek.Names]);
        var season = OpenSeason.AllYear(OpenWeek.Read(yaml, section));
        return season with { From = Day("from", season.From), To = Day("to", season.To) };

        YearDay Day(string name, YearDay otherwise)
        {
            var text = yaml.Text(section, name, required: false);
            if (text.Length == 0 || YearDay.TryParse(text, out var day))
            {
                return text.Length == 0 ? otherwise : YearDay.TryParse(text, out day) ? day : otherwise;
            }

            yaml.Problem(YamlFile.Find(section, name), $"Write `{name}` as a day of the year, like 1 April.");
            return otherwise;
        }
    }
}
