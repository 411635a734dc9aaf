using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace CouncilBot.Bot.Tests;

/// <summary>The whole host on a free port, with a data folder that a second one can take over.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    public const string Secret = "a-secret-for-tests-only";
    public static readonly string Learnt = Path.Combine(Path.GetTempPath(), "councilbot-tests-learnt"); // learnt once, for all tests
    private readonly WebApplication app;

    private RunningBot(WebApplication app)
    {
        this.app = app;
        Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
    }

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<RunningBot> StartAsync(string dataFolder, params string[] settings)
    {
        var app = BotHost.Build(
        [
            "--urls=http://127.0.0.1:0", $"--CouncilBot:DataFolder={dataFolder}", $"--CouncilBot:LearntFolder={Learnt}", $"--CouncilBot:DirectLine:Secrets:0={Secret}", "--Logging:LogLevel:Default=Warning", .. settings,
        ]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new RunningBot(app);
    }

    public async Task<string> StartConversationAsync(string body = "{}")
    {
        using var response = await Http.PostAsync("/v3/directline/conversations", Json(body), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return (await ReadAsync(response)).GetProperty("conversationId").GetString()!; // "!": Direct Line always gives one
    }

    public Task<HttpResponseMessage> PostAsync(string conversation, string activity) =>
        PostAsync(conversation, Encoding.UTF8.GetBytes(activity));

    public async Task<HttpResponseMessage> PostAsync(string conversation, byte[] activity)
    {
        using var content = new ByteArrayContent(activity);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await Http.PostAsync($"/v3/directline/conversations/{conversation}/activities", content, TestContext.Current.CancellationToken);
    }

    /// <summary>Everything said in a conversation, read until so many replies are there.</summary>
    public async Task<List<JsonElement>> ActivitiesAsync(string conversation, int replies)
    {
        for (var deadline = Environment.TickCount64 + 20_000; ; await Task.Delay(20, TestContext.Current.CancellationToken))
        {
            var activities = await AllAsync(conversation);
            if (activities.Count(activity => activity.TryGetProperty("replyToId", out _)) >= replies || Environment.TickCount64 > deadline)
            {
                return activities;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

    private async Task<List<JsonElement>> AllAsync(string conversation)
    {
        var all = new List<JsonElement>();
        for (var watermark = ""; ;)
        {
            using var response = await Http.GetAsync(
                $"/v3/directline/conversations/{conversation}/activities?watermark={watermark}", TestContext.Current.CancellationToken);
            var set = await ReadAsync(response);
            var page = set.GetProperty("activities").EnumerateArray().ToList();
            if (page.Count == 0)
            {
                return all;
            }

            all.AddRange(page);
            watermark = set.GetProperty("watermark").GetString();
        }
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
