using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CouncilBot.Bot.Services.Keeping;
using CouncilBot.Bot.Storage;
using CouncilBot.Conversations.Services;
using Microsoft.Extensions.DependencyInjection;

namespace CouncilBot.Bot.Tests.Turns;

public sealed class WhatIsKeptIsTold
{
    [Fact]
    public async Task A_report_for_a_system_that_is_down_is_kept_over_a_restart_sent_once_and_told_once()
    {
        using var folder = new TemporaryFolder();
        var settings = OwnCouncil.Write(folder.Path);
        string conversation;
        await using (var bot = await RunningBot.StartAsync(folder.Path, settings))
        {
            await OrderAsync(bot, """{"open311":{"down":true}}""");
            conversation = await ReportAsync(bot);
            Assert.Contains("go on trying for 2 days", await LastAsync(bot, conversation, 3), StringComparison.Ordinal);
        }

        await using var again = await RunningBot.StartAsync(folder.Path, settings);
        await OrderAsync(again, """{"open311":{}}""");
        var kept = await DueAsync(again);
        var outcome = await again.Services.GetRequiredService<ICouncilServices>().CallAsync(kept.Call, TestContext.Current.CancellationToken);
        var outcomes = again.Services.GetRequiredService<IKeptCallOutcomes>();
        await outcomes.ToldAsync(kept, outcome, TestContext.Current.CancellationToken);
        await outcomes.ToldAsync(kept, outcome, TestContext.Current.CancellationToken);

        var told = await SaidAsync(again, conversation, "Sent. Your reference is");
        Assert.Contains(outcome.Facts["reference"], told, StringComparison.Ordinal);
        Assert.Single(await ReportsAsync(again));
        Assert.Empty(await again.Services.GetRequiredService<KeptCalls>().DueAsync(TimeProvider.System.GetUtcNow().AddDays(1), 10));
    }

    [Fact]
    public async Task What_could_not_be_sent_in_its_time_is_a_case_that_staff_find_by_its_reference_and_close()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder.Path, [.. OwnCouncil.Write(folder.Path), "--CouncilBot:StaffKey=a-staff-key-for-tests"]);
        await OrderAsync(bot, """{"open311":{"down":true}}""");
        var conversation = await ReportAsync(bot);
        await LastAsync(bot, conversation, 3);
        await bot.Services.GetRequiredService<IKeptCallOutcomes>().ToldAsync(await DueAsync(bot), ServiceOutcome.Down, TestContext.Current.CancellationToken);
        var told = await SaidAsync(bot, conversation, "CB-");
        var reference = told[told.IndexOf("CB-", StringComparison.Ordinal)..][..12];

        var page = await StaffAsync(bot, HttpMethod.Get, "/staff/cases");
        Assert.Contains(reference, page, StringComparison.Ordinal);
        Assert.Contains("Mill Lane by the bridge", page, StringComparison.Ordinal);

        await StaffAsync(bot, HttpMethod.Post, "/staff/cases/1/close");
        Assert.DoesNotContain(reference, await StaffAsync(bot, HttpMethod.Get, "/staff/cases"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_system_is_waited_for_with_words_and_the_answer_comes_once()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder.Path, OwnCouncil.Write(folder.Path, answersWithin: "20 s"));
        await OrderAsync(bot, """{"open311":{"slowSeconds":9}}""");
        var conversation = await ReportAsync(bot);

        await SaidAsync(bot, conversation, "longer than usual");
        await SaidAsync(bot, conversation, "Sent. Your reference is");

        Assert.Single(await ReportsAsync(bot));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer a-wrong-key-for-tests")]
    [InlineData("Basic not-base64")]
    [InlineData("Basic c3RhZmY=")]
    public async Task Nobody_sees_cases_without_the_staff_key(string? authorization)
    {
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder.Path, "--CouncilBot:StaffKey=a-staff-key-for-tests");
        using var http = new HttpClient { BaseAddress = bot.Http.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/staff/cases");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Another_site_cannot_close_a_case_for_a_signed_in_person()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder.Path, "--CouncilBot:StaffKey=a-staff-key-for-tests");
        using var request = Staff(HttpMethod.Post, "/staff/cases/1/close");
        request.Headers.Add("Origin", "https://elsewhere.example");

        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static async Task<string> ReportAsync(RunningBot bot)
    {
        var conversation = await bot.StartConversationAsync();
        foreach (var text in new[] { "Report some litter", "Mill Lane by the bridge", "needles" })
        {
            using var _ = await bot.PostAsync(conversation, JsonSerializer.Serialize(new { type = "message", text }));
        }

        return conversation;
    }

    private static async Task<string> LastAsync(RunningBot bot, string conversation, int replies) =>
        (await bot.ActivitiesAsync(conversation, replies))[^1].GetProperty("text").GetString()!; // "!": messages have one

    private static async Task<string> SaidAsync(RunningBot bot, string conversation, string words)
    {
        for (var tries = 0; ; tries++)
        {
            var said = (await bot.ActivitiesAsync(conversation, replies: 0)).Select(activity => activity.GetProperty("text").GetString()!).Where(text => text.Contains(words, StringComparison.Ordinal)).ToList(); // "!": as above
            if (said.Count > 0 || tries == 400)
            {
                return Assert.Single(said);
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<KeptCall> DueAsync(RunningBot bot) =>
        Assert.Single(await bot.Services.GetRequiredService<KeptCalls>().DueAsync(TimeProvider.System.GetUtcNow().AddDays(1), 10));

    private static async Task OrderAsync(RunningBot bot, string faults)
    {
        using var content = new StringContent(faults, Encoding.UTF8, "application/json");
        using var response = await bot.Http.PutAsync("/sandbox/faults", content, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
    }

    private static async Task<List<JsonElement>> ReportsAsync(RunningBot bot) =>
        [.. (await bot.Http.GetFromJsonAsync<JsonElement>("/sandbox/open311/requests.json?service_code=litter", TestContext.Current.CancellationToken)).EnumerateArray()
            .Where(report => report.GetProperty("description").GetString()!.Contains("Mill Lane by the bridge", StringComparison.Ordinal))]; // "!": every report has one

    private static async Task<string> StaffAsync(RunningBot bot, HttpMethod method, string address)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = bot.Http.BaseAddress }; // it would be sent on without the key
        using var request = Staff(method, address);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(method == HttpMethod.Get ? HttpStatusCode.OK : HttpStatusCode.Redirect, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static HttpRequestMessage Staff(HttpMethod method, string address)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("anna:a-staff-key-for-tests"u8));
        return request;
    }
}
