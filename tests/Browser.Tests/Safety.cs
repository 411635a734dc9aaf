using CouncilBot.Browser.Tests.Hosts;
using Microsoft.Playwright;

namespace CouncilBot.Browser.Tests;

public sealed class Safety(World world) : BrowserTest(world)
{
    private const string Hostile = """<img src=x onerror="document.title='run'"><script>document.title='run'</script> [here](javascript:document.title='run') **bold**""";

    [Theory]
    [InlineData("/")]
    [InlineData("/chat")]
    public async Task Hostile_words_from_a_resident_are_only_words(string path)
    {
        var visitor = await VisitorAsync();
        var chat = await visitor.GoToAsync(path);
        if (path == "/")
        {
            await chat.Launcher.ClickAsync();
        }

        await chat.AskAsync(Hostile, 2);
        await chat.ReloadAsync();
        await Expect(chat.Own).ToHaveCountAsync(1);

        Assert.Equal(Hostile, await chat.Own.Locator(".bubble").TextContentAsync());
        await Expect(chat.Own.Locator("img, script, a, strong")).ToHaveCountAsync(0);
        Assert.NotEqual("run", await chat.Page.TitleAsync());
    }

    [Fact]
    public async Task Hostile_words_from_the_assistant_are_only_words()
    {
        var visitor = await VisitorAsync();
        await visitor.Context.AddInitScriptAsync("window.WebSocket = class { constructor() { setTimeout(() => this.onclose({})); } close() {} };");
        await visitor.Context.RouteAsync("**/activities?watermark=*", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = route.Request.Url.EndsWith('=')
                ? System.Text.Json.JsonSerializer.Serialize(new
                {
                    watermark = "1",
                    activities = new[] { new { type = "message", id = "x|0000001", from = new { role = "bot", name = "Wren" }, text = $"{Hostile} [a](data:text/html,x) [page](/pages)" } },
                })
                : """{"activities":[],"watermark":"1"}""",
        }));

        var chat = await visitor.OpenChatAsync();

        await Expect(chat.FromBot.Locator("img, script")).ToHaveCountAsync(0);
        await Expect(chat.FromBot.Locator("a")).ToHaveTextAsync(["page"]);
        await Expect(chat.FromBot).ToContainTextAsync("[here](javascript:document.title='run')");
        Assert.NotEqual("run", await chat.Page.TitleAsync());
    }

    [Fact]
    public async Task Leave_this_page_now_leaves_nothing_behind()
    {
        var visitor = await VisitorAsync();
        await visitor.Context.RouteAsync("https://www.bbc.co.uk/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>Sunny" }));
        var other = await visitor.GoToAsync("/chat");
        var chat = await visitor.OpenChatAsync();
        await chat.AskAsync("my husband hits me", 2);
        await Expect(other.FromBot).ToHaveCountAsync(2);

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Leave this page now" }).ClickAsync();

        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Weather");
        await Expect(other.Own).ToHaveCountAsync(0);
        Assert.Equal("{}", await other.Page.EvaluateAsync<string>("JSON.stringify(localStorage)"));
        await chat.Page.GoBackAsync();
        Assert.DoesNotContain(World.Bot.Address, chat.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Esc_three_times_leaves_too()
    {
        var visitor = await VisitorAsync();
        await visitor.Context.RouteAsync("https://www.bbc.co.uk/**", route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>Sunny" }));
        var chat = await visitor.OpenChatAsync();
        await chat.AskAsync("my husband hits me", 2);

        for (var time = 0; time < 3; time++)
        {
            await chat.Page.Keyboard.PressAsync("Escape");
        }

        await Assertions.Expect(chat.Page).ToHaveTitleAsync("Weather");
    }

    [Fact]
    public async Task Every_page_says_what_may_run_on_it()
    {
        using var client = new HttpClient();

        foreach (var path in (string[])["/", "/chat", "/pages", "/pages/waste/missed-bin", "/nowhere", "/page.html"])
        {
            using var answer = await client.GetAsync(World.Bot.Address + path, TestContext.Current.CancellationToken);
            Assert.Contains("default-src 'none'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal(path is "/nowhere" or "/page.html" ? 404 : 200, (int)answer.StatusCode);
        }
    }
}
