using CouncilBot.Browser.Tests.Hosts;

namespace CouncilBot.Browser.Tests;

public sealed class Embedding(World world) : BrowserTest(world)
{
    [Fact]
    public async Task The_chat_works_on_a_trusted_site_with_a_strict_policy()
    {
        var chat = await (await VisitorAsync()).OpenChatAsync(World.Trusted.Address);

        await chat.AskAsync("thank you", 2);
        await chat.ReloadAsync();

        await Expect(chat.FromBot).ToHaveCountAsync(2);
        await Expect(chat.Own).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_chat_does_not_start_on_a_site_that_is_not_trusted()
    {
        await using var visitor = await Visitor.ComesAsync(World); // its complaints are what we want
        var chat = await visitor.GoToAsync(World.NotTrusted.Address);

        await chat.Launcher.ClickAsync();

        await Expect(chat.Notice).ToHaveTextAsync("We cannot reach the chat. We will keep trying.");
        await Expect(chat.FromBot).ToHaveCountAsync(0);
    }
}
