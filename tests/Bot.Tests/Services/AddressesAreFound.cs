using CouncilBot.Conversations.Services;
using Microsoft.AspNetCore.Http;

namespace CouncilBot.Bot.Tests.Services;

public sealed class AddressesAreFound
{
    [Fact]
    public async Task An_address_is_told_as_people_write_it_with_the_facts_of_both_halves()
    {
        await using var places = await FakeSystem.SayingAsync(Answer(Postal("100000000014", "14", "MILL LANE"), Local("100000000014")));
        using var council = Council(places);

        var outcome = await council.AskAsync("addresses.at-postcode", ("postcode", "WZ1 4AB"));

        var address = Assert.Single(outcome.Found);
        Assert.Equal(("found", "100000000014", "14 Mill Lane, Marlbury"), (outcome.Name, address.Value, address.Words));
        Assert.Equal(("40100001", "9060", "WZ1 4AB", "50.54084"), (address.Facts["usrn"], address.Facts["custodian"], address.Facts["postcode"], address.Facts["latitude"]));
        Assert.Contains("postcode=WZ14AB", places.Asked[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_come_in_the_order_of_their_numbers()
    {
        await using var places = await FakeSystem.SayingAsync(Answer(Postal("3", "14", "MILL LANE"), Postal("2", "9", "MILL LANE"), Postal("1", "102", "MILL LANE")));
        using var council = Council(places);

        var outcome = await council.AskAsync("addresses.at-postcode", ("postcode", "WZ1 4AB"));

        Assert.Equal(["9 Mill Lane, Marlbury", "14 Mill Lane, Marlbury", "102 Mill Lane, Marlbury"], outcome.Found.Select(address => address.Words));
    }

    [Fact]
    public async Task A_long_street_is_read_page_by_page()
    {
        await using var places = await FakeSystem.StartAsync((context, _) =>
        {
            var offset = int.Parse(context.Request.Query["offset"].ToString(), System.Globalization.CultureInfo.InvariantCulture);
            return FakeSystem.Say(context, Answer(250, Enumerable.Range(offset + 1, Math.Min(100, 250 - offset)).Select(number => Postal($"{1000 + number}", $"{number}", "MILL LANE"))));
        });
        using var council = Council(places);

        var outcome = await council.AskAsync("addresses.at-postcode", ("postcode", "WZ1 4AB"));

        Assert.Equal(250, outcome.Found.Length);
    }

    [Theory]
    [InlineData("""{"header":{"totalresults":0}}""", 200, "none found")]
    [InlineData("""{"error":{"statuscode":400}}""", 400, "none found")]
    [InlineData("""{"error":{"statuscode":401}}""", 401, "service down")]
    [InlineData("""{"header":{"totalresults":1},"results":[{"DPA":{"UPRN":{},"ADDRESS":7}}]}""", 200, "service down")]
    [InlineData("""{"header":{"totalresults":1},"results":"many"}""", 200, "service down")]
    [InlineData("<html>Sorry</html>", 200, "service down")]
    [InlineData("""{"header":{"totalre""", 200, "service down")]
    [InlineData("", 503, "service down")]
    [InlineData("", 302, "service down")]
    public async Task Every_answer_ends_in_an_outcome(string body, int status, string outcome)
    {
        await using var places = await FakeSystem.StartAsync((context, _) => FakeSystem.Say(context, body, status));
        using var council = Council(places);

        Assert.Equal(outcome, (await council.AskAsync("addresses.at-postcode", ("postcode", "WZ1 4AB"))).Name);
    }

    [Fact]
    public async Task A_system_that_stumbles_once_is_asked_again()
    {
        var stumbled = false;
        await using var places = await FakeSystem.StartAsync((context, _) =>
        {
            var status = stumbled ? 200 : 503;
            stumbled = true;
            return FakeSystem.Say(context, Answer(Postal("1", "14", "MILL LANE")), status);
        });
        using var council = Council(places);

        Assert.Equal("found", (await council.AskAsync("addresses.at-postcode", ("postcode", "WZ1 4AB"))).Name);
        Assert.Equal(2, places.Asked.Count);
    }

    [Fact]
    public async Task A_system_that_does_not_answer_in_time_is_down()
    {
        await using var places = await FakeSystem.StartAsync((context, _) => Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        using var council = Council(places, "answers within: 200 ms");

        Assert.Equal(ServiceOutcome.ServiceDown, (await council.AskAsync("addresses.at-postcode", ("postcode", "WZ1 4AB"))).Name);
        Assert.Equal(3, places.Asked.Count);
    }

    [Fact]
    public async Task A_system_that_keeps_failing_is_left_in_peace()
    {
        await using var places = await FakeSystem.StartAsync((context, _) => FakeSystem.Say(context, "", 503));
        using var council = Council(places, "tries: 1");

        for (var call = 0; call < 15; call++)
        {
            Assert.Equal(ServiceOutcome.ServiceDown, (await council.AskAsync("addresses.at-postcode", ("postcode", "WZ1 4AB"))).Name);
        }

        Assert.Equal(10, places.Asked.Count);
        Assert.Equal("LeftInPeace", council.Services.Health().Single().State.ToString());
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_let_go_at_once()
    {
        await using var places = await FakeSystem.StartAsync((context, _) => Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        using var council = Council(places);
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            council.Services.CallAsync(ConnectedCouncil.Call("addresses.at-postcode", "key", ("postcode", new Detail("WZ1 4AB", "WZ1 4AB"))), leaving.Token));
    }

    [Fact]
    public async Task A_street_without_a_house_number_is_one_place()
    {
        await using var places = await FakeSystem.SayingAsync(Answer(Postal("1", "14", "MILL LANE"), Postal("2", "16", "MILL LANE")));
        using var council = Council(places);

        Assert.Equal("Mill Lane, Marlbury", Assert.Single((await council.AskAsync("places.find", ("place", "mill lane marlbury"))).Found).Words);
        Assert.Equal("14 Mill Lane, Marlbury", Assert.Single((await council.AskAsync("places.find", ("place", "outside 14 mill lane"))).Found).Words);
        Assert.Contains("query=14%20mill%20lane&", places.Asked[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_postcode_says_where_a_house_or_a_street_is()
    {
        await using var places = await FakeSystem.SayingAsync(Answer(Postal("1", "14", "MILL LANE"), Postal("2", "16", "MILL LANE")));
        using var council = Council(places);

        Assert.Equal("16 Mill Lane, Marlbury", Assert.Single((await council.AskAsync("places.find", ("place", "number 16 wz1 4ab"))).Found).Words);
        Assert.Equal("Mill Lane, Marlbury", Assert.Single((await council.AskAsync("places.find", ("place", "wz14ab"))).Found).Words);
        Assert.All(places.Asked, asked => Assert.Contains("/postcode?postcode=WZ14AB", asked, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_place_of_another_council_is_outside_and_says_whose_it_is()
    {
        await using var places = await FakeSystem.SayingAsync(Answer(Postal("1", "3", "MARSH END", custodian: 1265, keeper: "EASTMERE")));
        using var council = Council(places);

        var outcome = await council.AskAsync("places.find", ("place", "3 marsh end"));

        Assert.Equal(("outside", "Eastmere"), (outcome.Name, outcome.Facts["council"]));
    }

    [Fact]
    public async Task A_point_stays_where_it_was_put_and_is_told_by_what_is_near()
    {
        await using var places = await FakeSystem.SayingAsync(Answer(Postal("1", "14", "MILL LANE")));
        using var council = Council(places);

        var place = Assert.Single((await council.AskAsync("places.find", ("place", "50.5401, -2.7002"))).Found);

        Assert.Equal(("near 14 Mill Lane, Marlbury", "50.5401", "-2.7002"), (place.Words, place.Facts["latitude"], place.Facts["longitude"]));
        Assert.Contains("/nearest?point=50.5401,-2.7002", places.Asked[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ST MARY'S ROAD", "St Mary's Road")]
    [InlineData("STOKE-UNDER-HAM", "Stoke-under-Ham")]
    [InlineData("14A", "14A")]
    [InlineData("MCDONALD CLOSE", "McDonald Close")]
    [InlineData("O'CONNELL WAY", "O'Connell Way")]
    [InlineData("THE OLD MILL", "The Old Mill")]
    public void Names_are_not_shouted(string shouted, string said) => Assert.Equal(said, Bot.Services.OsPlaces.PlaceName.Of(shouted));

    private static ConnectedCouncil Council(FakeSystem places, string settings = "tries: 3") => new($$"""
        systems:
          places:
            connector: os-places
            url: {{places.Url}}
            {{settings}}
            our custodian codes: ["9060"]
        operations:
          addresses.at-postcode: {system: places}
          places.find: {system: places, words near a point: near ((address))}
        """);

    private static string Answer(params string[] results) => Answer(results.Length, results);

    private static string Answer(int total, IEnumerable<string> results) => $$"""{"header":{"totalresults":{{total}}},"results":[{{string.Join(',', results)}}]}""";

    private static string Postal(string uprn, string number, string street, int custodian = 9060, string keeper = "WRENSHIRE") => $$"""
        {"DPA":{"UPRN":"{{uprn}}","ADDRESS":"{{number}}, {{street}}, MARLBURY, WZ1 4AB","BUILDING_NUMBER":"{{number}}","THOROUGHFARE_NAME":"{{street}}","POST_TOWN":"MARLBURY",
        "POSTCODE":"WZ1 4AB","LAT":50.54084,"LNG":-2.69973,"CLASSIFICATION_CODE":"RD03","LOCAL_CUSTODIAN_CODE":{{custodian}},"LOCAL_CUSTODIAN_CODE_DESCRIPTION":"{{keeper}}"} }
        """;

    private static string Local(string uprn) => $$"""
        {"LPI":{"UPRN":"{{uprn}}","USRN":"40100001","ADDRESS":"14, MILL LANE, MARLBURY, WZ1 4AB","STREET_DESCRIPTION":"MILL LANE","PAO_START_NUMBER":"14","POSTCODE_LOCATOR":"WZ1 4AB"} }
        """;
}
