using CouncilBot.Conversations.Councils.Places;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Conversations.Tests.Councils;

public sealed class PlacesAreOpen
{
    [Theory]
    [InlineData("Marlbury tip", "2026-03-31T15:30:00Z", false)] // British summer time: 4.30pm, and still the winter hours
    [InlineData("Marlbury tip", "2026-04-01T16:30:00Z", true)]
    [InlineData("Marlbury tip", "2026-09-30T16:59:00Z", true)]
    [InlineData("Marlbury tip", "2026-10-01T16:30:00Z", false)]
    [InlineData("Marlbury tip", "2027-01-01T12:00:00Z", false)]
    [InlineData("Marlbury tip", "2026-12-25T12:00:00Z", false)]
    [InlineData("Marlbury tip", "2026-05-04T12:00:00Z", true)]
    [InlineData("Kingsmere tip", "2026-06-02T12:00:00Z", false)]
    [InlineData("Kingsmere tip", "2026-06-03T12:00:00Z", true)]
    [InlineData("Marlbury Library", "2026-05-04T12:00:00Z", false)]
    [InlineData("Marlbury Library", "2026-12-30T12:00:00Z", false)]
    [InlineData("Marlbury Library", "2027-01-02T12:00:00Z", true)]
    public void The_season_the_week_and_the_holidays_decide(string name, string now, bool open)
    {
        var place = All().Single(place => place.Name == name);

        Assert.Equal(open, place.Hours?.IsOpen(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void What_each_place_needs_to_be_found_is_there() => Assert.All(
        All().Where(place => place.Name != "Our phone line"),
        place => Assert.True(place.Point is not null && SampleCouncil.Files.Council.Places.Postcodes.In(place.Address) is not null));

    [Theory]
    [InlineData("wz14ab", "WZ1 4AB", true)]
    [InlineData("im at WZ3 1LN ok", "WZ3 1LN", true)]
    [InlineData("somewhere in wz5", "WZ5", true)]
    [InlineData("DT1 1XJ", "DT1 1XJ", false)]
    [InlineData("WZ12 3AB", "WZ12 3AB", false)]
    [InlineData("form P45 and 2 bins", null, false)]
    public void A_postcode_is_found_and_placed_when_it_is_ours(string text, string? postcode, bool ours)
    {
        var postcodes = SampleCouncil.Files.Council.Places.Postcodes;

        Assert.Equal(postcode, postcodes.In(text));
        Assert.Equal(ours, postcodes.About(postcode) is not null);
    }

    [Fact]
    public void A_mile_is_a_mile() => Assert.InRange(new MapPoint(51, -2).MilesTo(new MapPoint(52, -2)), 68.9, 69.3);

    [Fact]
    public void Mistakes_are_told_with_their_line()
    {
        var folder = Directory.CreateTempSubdirectory("councilbot-").FullName;
        File.WriteAllText(Path.Combine(folder, "tips.yaml"), "one: tip\nmany: tips\ntopic: tps\nplaces:\n  - name: A\n    point: north\n    hours:\n      - {monday: [9-5], from: 31 June}\n");
        File.WriteAllText(Path.Combine(folder, "postcodes.csv"), "starts,latitude,longitude\nWZ1,a,b\n");
        var problems = new List<FileProblem>();

        PlaceFolder.Read(folder, [], ["tips"], problems);

        Directory.Delete(folder, recursive: true);
        Assert.Equal([(3, "tips.yaml"), (6, "tips.yaml"), (8, "tips.yaml"), (8, "tips.yaml"), (2, "postcodes.csv")], problems.Select(problem => (problem.Line, Path.GetFileName(problem.File))));
    }

    private static IEnumerable<Place> All() => SampleCouncil.Files.Council.Places.Kinds.SelectMany(kind => kind.Places);
}
