using System.Text.Json;
using CouncilBot.Browser.Tests.Hosts;
using Microsoft.Playwright;

namespace CouncilBot.Browser.Tests;

public sealed class Connections(World world) : BrowserTest(world)
{
    private const string Activities = "**/activities";

    [Fact]
    public async Task A_message_sent_while_the_host_was_down_is_answered_once()
    {
        await using var bot = await BotProcess.StartNewAsync();
        var chat = await (await VisitorAsync(to: bot)).OpenChatAsync();
        await chat.AskAsync("thank you", 2);

        await bot.KillAsync();
        await chat.SayAsync("goodbye");
        await Expect(chat.Own.Last).ToContainTextAsync("Sending");
        await bot.StartAsync();

        await Expect(chat.FromBot).ToHaveCountAsync(3, new() { Timeout = 15_000 });
        await chat.ReloadAsync();
        await Expect(chat.FromBot).ToHaveCountAsync(3);
        await Expect(chat.Own).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Where_sockets_are_blocked_the_chat_asks_for_news()
    {
        var visitor = await VisitorAsync();
        await visitor.Context.AddInitScriptAsync("window.WebSocket = class { constructor() { setTimeout(() => this.onclose({})); } close() {} };");

        var chat = await visitor.OpenChatAsync();
        await chat.AskAsync("thank you", 2);
        await chat.AskAsync("goodbye", 3);

        await Expect(chat.Own).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task An_offline_resident_is_told_and_the_message_goes_later_and_once()
    {
        var visitor = await VisitorAsync();
        var chat = await visitor.OpenChatAsync();

        await visitor.Context.SetOfflineAsync(true);
        await chat.SayAsync("thank you");
        await Expect(chat.Notice).ToHaveTextAsync("You are offline. Your message will be sent when you are back.");
        await visitor.Context.SetOfflineAsync(false);

        await Expect(chat.FromBot).ToHaveCountAsync(2);
        await Expect(chat.Notice).ToHaveTextAsync("");
        await chat.ReloadAsync();
        await Expect(chat.FromBot).ToHaveCountAsync(2);
        await Expect(chat.Own).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_answer_from_the_server_that_is_lost_does_not_double_the_message()
    {
        var visitor = await VisitorAsync();
        var chat = await visitor.OpenChatAsync();
        var posts = 0;
        await visitor.Context.RouteAsync(Activities, async route =>
        {
            if (++posts == 1)
            {
                await route.FetchAsync(); // the host has it, but the page does not learn so
                await route.AbortAsync();
            }
            else
            {
                await route.ContinueAsync();
            }
        });

        await chat.AskAsync("thank you", 2);
        await chat.ReloadAsync();

        await Expect(chat.FromBot).ToHaveCountAsync(2);
        await Expect(chat.Own).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_was_not_sent_survives_a_reload()
    {
        var visitor = await VisitorAsync();
        var chat = await visitor.OpenChatAsync();
        await visitor.Context.RouteAsync(Activities, route => route.AbortAsync());
        await chat.SayAsync("thank you");
        await Expect(chat.Own).ToContainTextAsync("Sending");

        await chat.ReloadAsync();
        await Expect(chat.Own).ToContainTextAsync("thank you");
        await visitor.Context.UnrouteAllAsync();

        await Expect(chat.FromBot).ToHaveCountAsync(2);
        await Expect(chat.Sent).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Try_again_sends_the_same_message_under_the_same_id()
    {
        var visitor = await VisitorAsync();
        var chat = await visitor.OpenChatAsync();
        var ids = new List<string?>();
        await visitor.Context.RouteAsync(Activities, async route =>
        {
            using var body = JsonDocument.Parse(route.Request.PostData!); // "!": the page posts
            ids.Add(body.RootElement.GetProperty("channelData").GetProperty("clientActivityID").GetString());
            await (ids.Count == 1 ? route.FulfillAsync(new() { Status = 400, Body = "{}" }) : route.ContinueAsync());
        });

        await chat.SayAsync("thank you");
        await Expect(chat.Notice).ToHaveTextAsync("Your message was not sent.");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();

        await Expect(chat.FromBot).ToHaveCountAsync(2);
        Assert.Equal(2, ids.Count);
        Assert.Equal(ids[0], ids[1]);
        Assert.True(await chat.InputHasFocusAsync());
    }

    [Fact]
    public async Task A_token_that_ran_out_is_replaced_without_a_word()
    {
        var visitor = await VisitorAsync();
        var chat = await visitor.OpenChatAsync();
        var refused = 0;
        await visitor.Context.RouteAsync(Activities, route => ++refused == 1
            ? route.FulfillAsync(new() { Status = 403, Body = """{"error":{"code":"TokenExpired","message":""}}""" })
            : route.ContinueAsync());

        await chat.AskAsync("thank you", 2);

        Assert.Equal(2, refused);
        await Expect(chat.Own).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_conversation_too_old_to_go_on_with_gives_way_to_a_new_one()
    {
        var visitor = await VisitorAsync();
        await visitor.Context.AddInitScriptAsync(
            "if (location.protocol === 'http:' && !sessionStorage.seen) { sessionStorage.seen = 1; localStorage.setItem('councilchat.chat', JSON.stringify({ id: 'old', resume: 'old' })); }");

        var chat = await visitor.OpenChatAsync();

        await chat.AskAsync("thank you", 2);
    }
}
