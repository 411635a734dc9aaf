using CouncilBot.Browser.Tests.Hosts;
using Microsoft.Playwright;

namespace CouncilBot.Browser.Tests;

public sealed class Conversations(World world) : BrowserTest(world)
{
    [Fact]
    public async Task The_greeting_comes_once_and_before_anything_is_typed()
    {
        var chat = await (await VisitorAsync()).OpenChatAsync();

        await Expect(chat.FromBot).ToContainTextAsync("automated assistant");
        await chat.ReloadAsync();
        await Expect(chat.FromBot).ToHaveCountAsync(1);
        await chat.AskAsync("thank you", 2);

        await Expect(chat.Page.GetByText("I am not a person")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Nothing_is_begun_before_the_chat_is_opened()
    {
        var visitor = await VisitorAsync();
        var asked = 0;
        visitor.Context.Request += (_, request) => asked += request.Url.EndsWith("/chat/token", StringComparison.Ordinal) ? 1 : 0;
        var chat = await visitor.GoToAsync("/");
        await chat.Launcher.WaitForAsync();

        await chat.Page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");
        Assert.Equal(0, asked);
        await chat.Launcher.ClickAsync();

        await Expect(chat.FromBot).ToHaveCountAsync(1);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_question_is_answered_with_a_link_to_the_page_that_says_so()
    {
        var chat = await (await VisitorAsync()).OpenChatAsync();

        await chat.AskAsync("how much does a bulky waste collection cost", 2);

        var source = chat.FromBot.Last.GetByRole(AriaRole.Link).Last;
        var title = await source.InnerTextAsync();
        await source.ClickAsync();
        await Expect(chat.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(title);
    }

    [Fact]
    public async Task Choices_are_buttons_that_go_when_something_is_said()
    {
        var chat = await (await VisitorAsync()).OpenChatAsync();

        await chat.Choices.Filter(new() { HasText = "Speak to a person" }).ClickAsync();

        await Expect(chat.Own).ToContainTextAsync("Speak to a person");
        await Expect(chat.FromBot).ToHaveCountAsync(2);
        await Expect(chat.FromBot.First.Locator("button")).ToHaveCountAsync(0);
        Assert.True(await chat.InputHasFocusAsync());
    }

    [Fact]
    public async Task A_question_asked_on_the_home_page_opens_the_chat_with_it()
    {
        var chat = await (await VisitorAsync()).GoToAsync("/");
        await chat.Launcher.WaitForAsync();

        await chat.Page.GetByLabel("Your question").FillAsync("thank you");
        await chat.Page.Keyboard.PressAsync("Enter");

        await Expect(chat.Own).ToContainTextAsync("thank you");
        await Expect(chat.FromBot.Last).ToContainTextAsync("You are welcome");
        await Expect(chat.Page.Locator(".bubble")).ToContainTextAsync(["I am not a person", "thank you", "You are welcome"]);
    }

    [Fact]
    public async Task Reloading_keeps_what_was_said()
    {
        var chat = await (await VisitorAsync()).OpenChatAsync();
        await chat.AskAsync("thank you", 2);

        await chat.ReloadAsync();

        await Expect(chat.FromBot).ToHaveCountAsync(2);
        await Expect(chat.Own).ToContainTextAsync("thank you");
    }

    [Fact]
    public async Task A_second_tab_shows_and_continues_the_same_conversation()
    {
        var visitor = await VisitorAsync();
        var first = await visitor.OpenChatAsync();
        await first.AskAsync("thank you", 2);

        var second = await visitor.GoToAsync("/chat");
        await Expect(second.FromBot).ToHaveCountAsync(2);
        await second.AskAsync("help", 3);
        await Expect(first.FromBot).ToHaveCountAsync(3);
        await first.AskAsync("goodbye", 4);

        await Expect(second.FromBot).ToHaveCountAsync(4);
        await Expect(second.Own.Locator(".bubble")).ToHaveTextAsync(["thank you", "help", "goodbye"]);
    }

    [Fact]
    public async Task New_chat_forgets_the_old_one_in_every_tab()
    {
        var visitor = await VisitorAsync();
        var first = await visitor.OpenChatAsync();
        await first.AskAsync("thank you", 2);
        var second = await visitor.GoToAsync("/chat");
        await Expect(second.FromBot).ToHaveCountAsync(2);

        await second.Page.GetByRole(AriaRole.Button, new() { Name = "New chat" }).ClickAsync();

        await Expect(second.FromBot).ToHaveCountAsync(1);
        await Expect(second.Own).ToHaveCountAsync(0);
        await Expect(first.FromBot).ToHaveCountAsync(1);
        await Expect(first.Own).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Shift_and_Enter_begins_a_new_line_and_Enter_sends()
    {
        var chat = await (await VisitorAsync()).OpenChatAsync();

        await chat.Input.FillAsync("thank");
        await chat.Page.Keyboard.PressAsync("Shift+Enter");
        await chat.Page.Keyboard.TypeAsync("you");
        await chat.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("thank\nyou", await chat.Own.Locator(".bubble").TextContentAsync());
    }

    [Fact]
    public async Task A_message_that_is_too_long_says_by_how_much_and_is_not_sent()
    {
        var chat = await (await VisitorAsync()).OpenChatAsync();

        await chat.SayAsync(new string('x', 2003));

        await Expect(chat.Page.Locator("#count")).ToHaveTextAsync("Your message is too long. Take out 3 letters.");
        await Expect(chat.Own).ToHaveCountAsync(0);
    }
}
