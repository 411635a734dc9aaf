using CouncilBot.Browser.Tests.Axe;
using CouncilBot.Browser.Tests.Hosts;
using Microsoft.Playwright;

namespace CouncilBot.Browser.Tests;

public sealed class Access(World world) : BrowserTest(world)
{
    // The checker sets inline styles while it measures; the site's policy would refuse them and these are not the site's.
    [Theory]
    [InlineData("/", ColorScheme.Light)]
    [InlineData("/", ColorScheme.Dark)]
    [InlineData("/chat", ColorScheme.Light)]
    [InlineData("/chat", ColorScheme.Dark)]
    [InlineData("/pages/waste/missed-bin", ColorScheme.Light)]
    [InlineData("/pages/waste/missed-bin", ColorScheme.Dark)]
    public async Task Axe_finds_nothing_wrong(string path, ColorScheme scheme)
    {
        var visitor = await VisitorAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, BypassCSP = true });
        var chat = await visitor.GoToAsync(path);
        if (path != "/chat")
        {
            await chat.Launcher.WaitForAsync();
            Assert.Empty(await Findings.OfAsync(chat.Page));
            await chat.Launcher.ClickAsync();
        }

        await chat.AskAsync("my husband hits me", 2);
        await chat.AskAsync("help", 3);
        await Expect(chat.Choices.First).ToBeVisibleAsync();

        Assert.Empty(await Findings.OfAsync(chat.Page));
    }

    [Fact]
    public async Task Axe_finds_nothing_wrong_with_the_list_of_pages_nor_where_there_is_no_page()
    {
        var visitor = await VisitorAsync(new() { BypassCSP = true });

        var list = await visitor.GoToAsync("/pages");
        var nothing = await visitor.GoToAsync("/nowhere");

        Assert.Empty(await Findings.OfAsync(list.Page));
        Assert.Empty(await Findings.OfAsync(nothing.Page));
    }

    [Fact]
    public async Task Everything_can_be_done_with_a_keyboard()
    {
        var chat = await (await VisitorAsync()).GoToAsync("/");
        await chat.Launcher.WaitForAsync();
        var keys = chat.Page.Keyboard;

        await keys.PressAsync("Shift+Tab");
        await Expect(chat.Launcher).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        Assert.True(await chat.InputHasFocusAsync());
        await Expect(chat.FromBot).ToHaveCountAsync(1);
        await keys.PressAsync("Shift+Tab");
        await Expect(chat.Choices.Last).ToBeFocusedAsync();
        await keys.PressAsync("Enter");
        await Expect(chat.FromBot).ToHaveCountAsync(2);
        Assert.True(await chat.InputHasFocusAsync());
        await keys.TypeAsync("thank you");
        await keys.PressAsync("Tab");
        await keys.PressAsync("Space");
        await Expect(chat.FromBot).ToHaveCountAsync(3);
        Assert.True(await chat.InputHasFocusAsync());
        await keys.PressAsync("Escape");

        await Expect(chat.Log).ToBeHiddenAsync();
        await Expect(chat.Launcher).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(320, 256)]
    public async Task A_small_window_needs_no_scrolling_sideways_and_shows_the_input(int width, int height)
    {
        var visitor = await VisitorAsync(new() { ViewportSize = new() { Width = width, Height = height } });

        foreach (var path in (string[])["/", "/chat", "/pages", "/pages/waste/missed-bin"])
        {
            var chat = await visitor.GoToAsync(path);
            Assert.False(await chat.ScrollsSidewaysAsync(), path);
            if (path != "/chat")
            {
                await chat.Launcher.ClickAsync();
            }

            await chat.Input.FocusAsync();
            await Expect(chat.FromBot).Not.ToHaveCountAsync(0);
            Assert.False(await chat.ScrollsSidewaysAsync(), path);
            Assert.True(await IsOnTopAsync(chat.Input), path);
            await chat.Page.CloseAsync();
        }
    }

    [Fact]
    public async Task Letters_twice_as_large_still_fit()
    {
        var visitor = await VisitorAsync(new() { ViewportSize = new() { Width = 640, Height = 640 } });
        var chat = await visitor.GoToAsync("/");
        var browser = await visitor.Context.NewCDPSessionAsync(chat.Page);
        await browser.SendAsync("Page.enable");
        await browser.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = 32, ["fixed"] = 26 } });
        await chat.ReloadAsync();
        Assert.False(await chat.ScrollsSidewaysAsync());

        await chat.Launcher.ClickAsync();
        await Expect(chat.FromBot).ToHaveCountAsync(1);

        Assert.False(await chat.ScrollsSidewaysAsync());
        Assert.True(await IsOnTopAsync(chat.Input));
    }

    [Fact]
    public async Task Nothing_moves_for_those_who_want_it_still()
    {
        var visitor = await VisitorAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var chat = await visitor.OpenChatAsync();
        await chat.AskAsync("thank you", 2);

        await chat.Page.Locator(".typing").EvaluateAsync("dots => { dots.hidden = false; }");

        Assert.Equal(0, await chat.Log.EvaluateAsync<int>("log => log.getRootNode().getAnimations().length + document.getAnimations().length"));
        Assert.Equal("auto", await chat.Log.EvaluateAsync<string>("log => getComputedStyle(log).scrollBehavior"));
    }

    [Fact]
    public async Task An_answer_is_one_addition_to_the_log_and_says_who_speaks()
    {
        var chat = await (await VisitorAsync()).OpenChatAsync();
        await chat.Log.EvaluateAsync(
            "log => { window.added = []; new MutationObserver(all => all.forEach(one => added.push(...[...one.addedNodes].map(node => node.textContent)))).observe(log, { childList: true }); }");

        await chat.AskAsync("thank you", 2);

        var added = await chat.Page.EvaluateAsync<string[]>("added");
        Assert.Equal(2, added.Length);
        Assert.StartsWith("You: thank you", added[0], StringComparison.Ordinal);
        Assert.StartsWith("Wren:", added[1], StringComparison.Ordinal);
        await Expect(chat.Log).ToHaveAttributeAsync("aria-live", "polite");
    }

    private static Task<bool> IsOnTopAsync(ILocator input) => input.EvaluateAsync<bool>(
        """
        box => {
          const { left, top, right, bottom } = box.getBoundingClientRect();
          const at = box.getRootNode().elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return at === box && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
        }
        """);
}
