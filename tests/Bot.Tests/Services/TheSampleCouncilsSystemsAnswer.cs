using System.Collections.Immutable;
using System.Text.Json;
using CouncilBot.Conversations.Services;
using static CouncilBot.Bot.Tests.Services.SampleSystems;

namespace CouncilBot.Bot.Tests.Services;

public sealed class TheSampleCouncilsSystemsAnswer
{
    private static readonly Detail TrunkRoad = At("50.5458", "-2.7000");
    private static readonly Detail Hole = At("50.5405", "-2.7002");

    public static TheoryData<string, string> Reports => new()
    {
        { "potholes", "where=road;size=plate;deep=yes" },
        { "street-lights", "fault=out;column=12" },
        { "fly-tipping", "waste=bags,tyres;amount=van" },
        { "litter", "kind=full-bin" },
        { "dog-fouling", "near=yes" },
        { "vehicles", "make=red Fiesta;registration=AB12 CDE;since=2026-03-01;state=flat-tyres,no-plates" },
        { "noise", "kind=dog;when=at night;description=It barks for hours" },
        { "drains", "flooding=no" },
        { "trees", "over=pavement" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task A_report_of_each_kind_is_taken_with_its_details(string kind, string details)
    {
        await using var systems = await StartAsync();
        var given = details.Split(';').Select(each => each.Split('=')).Select(each => (each[0], Said(each[1]))).ToList();

        var outcome = await systems.AskAsync($"{kind}.report", [("place", Hole), .. given]);

        Assert.Equal("accepted", outcome.Name);
        Assert.Matches("^[A-Z]{2,4}-?[0-9]{3,}$", outcome.Facts["reference"]);
        var report = (await systems.StateAsync("reports")).EnumerateArray().Single();
        Assert.Equal(outcome.Facts["reference"], report.GetProperty("id").GetString());
        Assert.Equal(50.5405, report.GetProperty("lat").GetDouble(), 4);
        Assert.All(given.Where(each => each.Item1 != "description"), each => Assert.Equal(
            each.Item1 is "waste" or "state" ? each.Item2.Value.Split(',') : [each.Item2.Value],
            report.GetProperty("attributes").GetProperty(each.Item1).EnumerateArray().Select(value => value.GetString())));
    }

    [Theory]
    [InlineData("potholes", "where=road")]
    [InlineData("street-lights", "fault=out")]
    [InlineData("fly-tipping", "waste=bags;amount=van")]
    [InlineData("litter", "kind=litter")]
    [InlineData("dog-fouling", "near=no")]
    [InlineData("vehicles", "make=red Fiesta")]
    [InlineData("drains", "flooding=no")]
    [InlineData("trees", "over=road")]
    public async Task What_is_open_near_by_is_found_and_can_be_joined(string kind, string details)
    {
        await using var systems = await StartAsync();
        var given = details.Split(';').Select(each => each.Split('=')).Select(each => (each[0], Said(each[1])));
        Assert.Equal("none found", (await systems.AskAsync($"{kind}.nearby", ("place", Hole))).Name);
        var reference = (await systems.AskAsync($"{kind}.report", [("place", Hole), .. given])).Facts["reference"];

        var near = await systems.AskAsync($"{kind}.nearby", ("place", At("50.5406", "-2.7003")));
        var joined = await systems.AskAsync($"{kind}.join", ("report", near.Found[0]));

        Assert.Equal(("found", reference), (near.Name, near.Found[0].Value));
        Assert.Equal(("accepted", reference), (joined.Name, joined.Facts["reference"]));
        Assert.Single((await systems.StateAsync("reportUpdates")).EnumerateArray());
        Assert.Equal("none found", (await systems.AskAsync($"{kind}.nearby", ("place", At("50.48", "-2.73")))).Name);
    }

    [Fact]
    public async Task A_missed_bin_is_reported_with_the_day_by_which_crews_come_back()
    {
        await using var systems = await StartAsync();

        var outcome = await systems.AskAsync("waste.report-missed", ("address", Home), ("bin", Said("recycling", "Blue bin (recycling)")));

        Assert.Equal(("accepted", "Monday 9 March"), (outcome.Name, outcome.Facts["collect by"]));
        Assert.StartsWith("MB", outcome.Facts["reference"], StringComparison.Ordinal);
        Assert.Equal("no", (await systems.AskAsync("waste.may-report-missed", ("address", Home), ("bin", Said("recycling")))).Name);
    }

    [Fact]
    public async Task A_bin_is_ordered_with_its_price_and_its_day_and_only_once()
    {
        await using var systems = await StartAsync();

        var blackLost = await systems.AskAsync("waste.order-container", "one", ("address", Home), ("bin", Said("rubbish")), ("reason", Said("lost")));
        var again = await systems.AskAsync("waste.order-container", "two", ("address", Home), ("bin", Said("rubbish")), ("reason", Said("lost")));
        var food = await systems.AskAsync("waste.order-container", "three", ("address", Home), ("bin", Said("food")), ("reason", Said("new-home")));
        var nowhere = await systems.AskAsync("waste.order-container", "four", ("address", Said("1")), ("bin", Said("food")), ("reason", Said("lost")));

        Assert.Equal(("accepted", "£32", "32.00", "Thursday 19 March"), (blackLost.Name, blackLost.Facts["price"], blackLost.Facts["price in pounds"], blackLost.Facts["deliver by"]));
        Assert.Equal(("already reported", blackLost.Facts["reference"]), (again.Name, again.Facts["reference"]));
        Assert.Equal(("accepted", "free"), (food.Name, food.Facts["price"]));
        Assert.Equal(("not accepted", "We have no bins at this address in our records."), (nowhere.Name, nowhere.Facts["reason"]));
    }

    [Fact]
    public async Task Reminders_are_signed_up_for_once()
    {
        await using var systems = await StartAsync();
        (string, Detail)[] details = [("address", Home), ("mobile", Said("+447700900123", "07700 900123"))];

        var first = await systems.AskAsync("waste.remind", details);
        var second = await systems.AskAsync("waste.remind", details);

        Assert.Equal(("accepted", "already signed up"), (first.Name, second.Name));
        Assert.Equal(first.Facts["reference"], second.Facts["reference"]);
    }

    [Fact]
    public async Task The_status_of_a_report_is_told_in_residents_words_with_what_comes_next()
    {
        await using var systems = await StartAsync();
        var reference = (await systems.AskAsync("potholes.report", ("place", Hole), ("where", Said("road", "Road")))).Facts["reference"];

        var status = await systems.AskAsync("reports.status", ("reference", Said(reference.ToLowerInvariant())));

        Assert.Equal(
            ("found", "Pothole", "received", "Thursday 5 March", "We look at it next."),
            (status.Name, status.Facts["what"], status.Facts["status"], status.Facts["date"], status.Facts["next step"]));
        Assert.Equal("none found", (await systems.AskAsync("reports.status", ("reference", Said("FMS-1")))).Name);
    }

    [Theory]
    [InlineData("\"duplicate\":true", "already reported")]
    [InlineData("\"down\":true", "service down")]
    [InlineData("\"status\":503", "service down")]
    [InlineData("\"wrongAs\":\"html\"", "service down")]
    [InlineData("\"wrongAs\":\"cut\"", "service down")]
    [InlineData("\"wrongAs\":\"empty\"", "service down")]
    public async Task A_system_that_is_not_itself_ends_in_an_outcome(string fault, string outcome)
    {
        await using var systems = await StartAsync();
        await systems.PutAsync("faults", $$"""{"open311":{ {{fault}} },"back-office":{ {{fault}} } }""");

        Assert.Equal(outcome, (await systems.AskAsync("potholes.report", ("place", Hole), ("where", Said("road")))).Name);
        Assert.Equal(outcome, (await systems.AskAsync("waste.order-container", ("address", Home), ("bin", Said("food")), ("reason", Said("lost")))).Name);
    }

    [Fact]
    public async Task Whose_job_it_is_comes_from_the_street_and_the_council_that_keeps_it()
    {
        await using var systems = await StartAsync();

        var trunk = await systems.AskAsync("potholes.whose-job", ("place", TrunkRoad));
        var ours = await systems.AskAsync("potholes.whose-job", ("place", Home));
        var neighbours = await systems.AskAsync("noise.whose-job", ("place", Said("Marsh End, Ashcombe")));
        var sewer = await systems.AskAsync("drains.whose-job", ("place", Home), ("kind", Said("sewer")));

        Assert.Equal(("not ours", "National Highways", "0300 123 5000"), (trunk.Name, trunk.Facts["who"], trunk.Facts["phone"]));
        Assert.Equal("ours", ours.Name);
        Assert.Equal(("not ours", "Eastmere Borough Council"), (neighbours.Name, neighbours.Facts["who"]));
        Assert.Equal(("not ours", "the water company"), (sewer.Name, sewer.Facts["who"]));
        Assert.Equal("unsure", (await systems.AskAsync("potholes.whose-job", ("place", Said("the moon")))).Name);
    }

    private static Detail At(string latitude, string longitude) => new($"{latitude},{longitude}", "near 14 Mill Lane, Marlbury")
    {
        Facts = ImmutableSortedDictionary<string, string>.Empty.Add("latitude", latitude).Add("longitude", longitude),
    };
}
