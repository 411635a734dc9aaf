using System.Net;
using System.Text.Json;

namespace CouncilBot.Sandbox.Tests;

public sealed class ReportsAreTakenOnce : SandboxTest
{
    private static readonly (string, string)[] MissedBin =
        [("api_key", "k"), ("service_code", "missed-bin"), ("address_string", "14 Mill Lane"), ("attribute[uprn]", "100000000014"), ("attribute[container]", "recycling")];

    private static readonly (string, string)[] StreetLight =
        [("api_key", "k"), ("service_code", "street-light"), ("lat", "50.5404"), ("long", "-2.7002"), ("attribute[fault]", "out")];

    [Fact]
    public async Task A_report_gets_a_number_and_can_be_read_again()
    {
        var (status, sent) = await FormAsync("open311/requests.json", MissedBin);
        var id = sent[0].GetProperty("service_request_id").GetString();
        var (_, read) = await GetAsync($"open311/requests/{id}.json");

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.StartsWith("MB-", id, StringComparison.Ordinal);
        Assert.Equal("open", read[0].GetProperty("status").GetString());
        Assert.Equal("2026-03-05T10:00:00+00:00", read[0].GetProperty("requested_datetime").GetString());
    }

    [Fact]
    public async Task The_same_report_again_is_a_duplicate()
    {
        var (_, first) = await FormAsync("open311/requests.json", MissedBin);
        var (status, second) = await FormAsync("open311/requests.json", MissedBin);
        var (_, all) = await GetAsync("open311/requests.json");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains($"duplicate of {first[0].GetProperty("service_request_id").GetString()}", second[0].GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, all.GetArrayLength());
    }

    [Fact]
    public async Task A_missed_bin_is_open_where_its_collections_are_told()
    {
        var (_, sent) = await FormAsync("open311/requests.json", MissedBin);
        var (_, bins) = await GetAsync("bin-days/v1/collections/100000000014");

        var recycling = bins.GetProperty("collections").EnumerateArray().Single(each => each.GetProperty("container").GetString() == "recycling");
        Assert.Equal(sent[0].GetProperty("service_request_id").GetString(), recycling.GetProperty("openReport").GetProperty("reference").GetString());
    }

    [Fact]
    public async Task A_token_gives_the_number_after_its_polls()
    {
        var (_, sent) = await FormAsync("open311/requests.json", StreetLight);
        var token = sent[0].GetProperty("token").GetString();
        var (_, first) = await GetAsync($"open311/tokens/{token}.json");
        var (_, second) = await GetAsync($"open311/tokens/{token}.json");

        Assert.False(first[0].TryGetProperty("service_request_id", out _));
        Assert.StartsWith("FMS-", second[0].GetProperty("service_request_id").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, "api_key", "wrong")]
    [InlineData(403, "api_key", "")]
    [InlineData(404, "service_code", "no-such-thing")]
    [InlineData(404, "jurisdiction_id", "elsewhere")]
    [InlineData(400, "service_code", "")]
    [InlineData(400, "lat", "91")]
    [InlineData(400, "long", "")]
    [InlineData(400, "attribute[fault]", "upside-down")]
    [InlineData(400, "attribute[fault]", "")]
    public async Task What_is_wrong_with_a_report_is_told_in_JSON_and_XML(int expected, string field, string value)
    {
        var fields = StreetLight.Where(each => each.Item1 != field).Append((field, value)).ToArray();
        var (status, errors) = await FormAsync("open311/requests.json", fields);
        using var form = new FormUrlEncodedContent(fields.Select(each => KeyValuePair.Create(each.Item1, each.Item2)));
        using var xml = await Sandbox.Http.PostAsync("/sandbox/open311/requests.xml", form, TestContext.Current.CancellationToken);

        Assert.Equal(expected, (int)status);
        Assert.Equal(expected, errors[0].GetProperty("code").GetInt32());
        Assert.Equal(expected, (int)xml.StatusCode);
        Assert.Contains($"<code>{expected}</code>", await xml.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_are_found_by_status_service_time_and_place()
    {
        await PutAsync("state", """
            {"reports":[
              {"id":"FMS-1","serviceCode":"pothole","requestedAt":"2026-03-01T09:00:00Z","lat":50.54,"long":-2.70},
              {"id":"FMS-2","serviceCode":"pothole","requestedAt":"2026-03-04T09:00:00Z","status":"fixed","lat":50.5402,"long":-2.70},
              {"id":"FMS-3","serviceCode":"litter","requestedAt":"2026-03-04T10:00:00Z","status":"investigating","lat":50.60,"long":-2.70}]}
            """);

        Assert.Equal("FMS-2,FMS-1", await IdsAsync("service_code=pothole"));
        Assert.Equal("FMS-3,FMS-1", await IdsAsync("status=open"));
        Assert.Equal("FMS-2", await IdsAsync("status=fixed"));
        Assert.Equal("FMS-2", await IdsAsync("status=closed"));
        Assert.Equal("FMS-3,FMS-2", await IdsAsync("start_date=2026-03-02T00:00:00Z"));
        Assert.Equal("FMS-2,FMS-1", await IdsAsync("lat=50.54&long=-2.70&radius=50"));
        Assert.Equal("FMS-3,FMS-1", await IdsAsync("service_request_id=FMS-1,FMS-3"));
    }

    private async Task<string> IdsAsync(string query)
    {
        var (_, found) = await GetAsync($"open311/requests.json?{query}");
        return string.Join(',', found.EnumerateArray().Select(each => each.GetProperty("service_request_id").GetString()));
    }
}
