using System.Net;
using System.Text.RegularExpressions;
using CouncilBot.Browser.Tests.Axe;
using CouncilBot.Browser.Tests.Hosts;
using Microsoft.Playwright;

namespace CouncilBot.Browser.Tests;

public sealed partial class WithoutScripts(World world) : BrowserTest(world)
{
    private static readonly BrowserNewContextOptions NoScripts = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task The_chat_works_as_a_plain_form()
    {
        var chat = await (await VisitorAsync(NoScripts)).GoToAsync("/chat");
        await Expect(chat.FromBot).ToContainTextAsync("automated assistant");

        await SendAsync(chat, "thank you");
        await SendAsync(chat, "goodbye");

        await Expect(chat.FromBot).ToHaveCountAsync(3);
        await Expect(chat.FromBot.Last).ToContainTextAsync("Goodbye");
        await Expect(chat.Own.Locator(".bubble")).ToHaveTextAsync(["thank you", "goodbye"]);
        await Expect(chat.Page.GetByText("I am not a person")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Choices_and_the_question_on_the_home_page_work_as_plain_forms()
    {
        var chat = await (await VisitorAsync(NoScripts)).GoToAsync("/");

        await chat.Page.GetByLabel("Your question").FillAsync("help");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.Choices.Filter(new() { HasText = "Speak to a person" }).ClickAsync();

        await Expect(chat.Own).ToHaveCountAsync(2);
        await Expect(chat.FromBot).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Hostile_words_are_only_words()
    {
        var chat = await (await VisitorAsync(NoScripts)).GoToAsync("/chat");

        await SendAsync(chat, "<img src=x onerror=alert(1)> [x](javascript:alert(1))");

        await Expect(chat.Own.Locator(".bubble")).ToHaveTextAsync(["<img src=x onerror=alert(1)> [x](javascript:alert(1))"]);
        await Expect(chat.Page.Locator(".bubble img")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Leaving_forgets_the_conversation()
    {
        var visitor = await VisitorAsync(NoScripts);
        var chat = await visitor.GoToAsync("/chat");
        await SendAsync(chat, "my husband hits me");

        var leave = chat.Page.GetByRole(AriaRole.Link, new() { Name = "Leave this page now" });
        await Expect(leave).ToBeVisibleAsync();
        var answer = await visitor.Context.APIRequest.GetAsync(World.Bot.Address + await leave.GetAttributeAsync("href"), new() { MaxRedirects = 0 });

        Assert.Equal("https://www.bbc.co.uk/weather", answer.Headers["location"]);
        Assert.Empty(await visitor.Context.CookiesAsync());
    }

    [Fact]
    public async Task A_script_that_arrives_later_goes_on_with_the_same_conversation()
    {
        var plain = await VisitorAsync(NoScripts);
        await SendAsync(await plain.GoToAsync("/chat"), "thank you");
        var cookie = Assert.Single(await plain.Context.CookiesAsync());
        Assert.True(cookie.HttpOnly);
        Assert.Equal(SameSiteAttribute.Strict, cookie.SameSite);

        var scripted = await VisitorAsync();
        await scripted.Context.AddCookiesAsync([new() { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path }]);
        var chat = await scripted.GoToAsync("/chat");

        await Expect(chat.Log).ToBeVisibleAsync();
        await Expect(chat.FromBot).ToHaveCountAsync(2);
        await chat.AskAsync("goodbye", 3);
    }

    [Fact]
    public async Task The_plain_page_is_usable_at_320_pixels_and_by_everybody()
    {
        var visitor = await VisitorAsync(new() { ViewportSize = new() { Width = 320, Height = 640 }, BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await visitor.Context.RouteAsync("**/chat.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        var chat = await visitor.GoToAsync("/chat");
        await SendAsync(chat, "my husband hits me");

        Assert.Empty(await Findings.OfAsync(chat.Page));
        Assert.False(await chat.ScrollsSidewaysAsync());
    }

    [Fact]
    public async Task Pressing_Send_twice_says_it_once()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() });
        var page = await client.GetStringAsync($"{World.Bot.Address}/chat", cancellationToken);
        var fields = Hidden().Matches(page).Take(2).ToDictionary(field => field.Groups[1].Value, field => field.Groups[2].Value);
        fields["text"] = "thank you";

        async Task<string> PressAsync()
        {
            using var form = new FormUrlEncodedContent(fields);
            using var answer = await client.PostAsync($"{World.Bot.Address}/chat", form, cancellationToken);
            return await answer.Content.ReadAsStringAsync(cancellationToken);
        }

        await Task.WhenAll(PressAsync(), PressAsync());
        var shown = await PressAsync();

        Assert.Equal(1, Own().Count(shown));
        Assert.Equal(2, FromBot().Count(shown));
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_form_on_another_site_is_refused(string header, string value)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{World.Bot.Address}/chat") { Content = new FormUrlEncodedContent([new("text", "hello")]) };
        request.Headers.Add(header, value);

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private static async Task SendAsync(Chat chat, string text)
    {
        await chat.Input.FillAsync(text);
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
    }

    [GeneratedRegex("""name="(once|ticket)" value="([^"]+)""")]
    private static partial Regex Hidden();

    [GeneratedRegex("class=\"row own\"")]
    private static partial Regex Own();

    [GeneratedRegex("class=\"row bot\"")]
    private static partial Regex FromBot();
}
