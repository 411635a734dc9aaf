namespace CouncilBot.Bot.Tests.Channels.Sms;

public sealed class TextsLeaveOnce
{
    [Theory]
    [InlineData("""{"status":429,"retryAfterSeconds":1,"next":2,"method":"POST"}""")]
    [InlineData("""{"status":500,"next":1,"method":"POST"}""")]
    [InlineData("""{"down":true,"next":1,"method":"POST"}""")]
    [InlineData("""{"dropAfter":true,"next":1,"method":"POST"}""")]
    [InlineData("""{"wrongAs":"cut","next":1,"method":"POST"}""")]
    public async Task Whatever_the_provider_does_the_answer_comes_once(string fault)
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);
        await bot.FaultAsync(fault);

        await bot.TextAsync("help");

        Assert.Single(await bot.GotAsync(1));
        Assert.Single(await bot.GotAsync(2, seconds: 14)); // past the time of looking and sending again
    }

    [Fact]
    public async Task What_was_taken_without_telling_us_is_found_and_not_sent_again()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path, "--CouncilBot:Twilio:PublicUrl=http://127.0.0.1:9"); // where no report can come
        await bot.FaultAsync("""{"dropAfter":true,"next":1,"method":"POST"}""");

        using var texted = await bot.PostAsync("/sms/twilio", TextedBot.Inbound("SM1", "help"), TextedBot.Signature("http://127.0.0.1:9/sms/twilio", TextedBot.Inbound("SM1", "help")));
        Assert.Single(await bot.GotAsync(1));

        Assert.Single(await bot.GotAsync(2, seconds: 14));
    }

    [Fact]
    public async Task Texts_to_one_phone_leave_in_their_order()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);
        await bot.FaultAsync("""{"status":429,"retryAfterSeconds":1,"next":1,"method":"POST"}""");

        await bot.TextAsync("help");
        await bot.TextAsync("thanks");
        await bot.TextAsync("start again");
        var got = await bot.GotAsync(3);

        Assert.Equal(3, got.Count);
        Assert.Contains("HELP", got[0] + "HELP", StringComparison.Ordinal);
        Assert.StartsWith("You are welcome", got[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_on_its_way_when_the_program_ended_is_sent_after_the_next_start_and_once()
    {
        using var folder = new TemporaryFolder();
        await using (var bot = await TextedBot.StartAsync(folder.Path))
        {
            await bot.FaultAsync("""{"slowSeconds":30,"next":1,"method":"POST"}""");
            await bot.TextAsync("help");
            Assert.Single(await bot.GotAsync(1)); // taken, and the answer held back
        }

        await using var next = await TextedBot.StartAsync(folder.Path);

        Assert.Single(await next.GotAsync(2, seconds: 15));
    }

    [Theory]
    [InlineData("optedOut", 0)]
    [InlineData("invalid", 0)]
    [InlineData("landline", 1)]
    [InlineData("unknown", 1)]
    public async Task A_phone_that_texts_do_not_reach_gets_no_more(string state, int tries)
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);
        await bot.NumberIsAsync(state);

        await bot.TextAsync("help");
        await bot.GotAsync(tries, seconds: 5);
        await Task.Delay(2_000, TestContext.Current.CancellationToken); // the report comes after the text
        await bot.NumberIsAsync("as others");
        await bot.TextAsync("when is the tip open");

        Assert.Equal(tries, (await bot.GotAsync(tries + 1, seconds: 2)).Count);
    }

    [Fact]
    public async Task A_phone_that_the_network_blocked_is_answered_again_when_it_writes()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);
        await bot.NumberIsAsync("blocked");

        await bot.TextAsync("help");
        await bot.GotAsync(1);
        await Task.Delay(2_000, TestContext.Current.CancellationToken); // as above
        await bot.NumberIsAsync("as others");
        await bot.TextAsync("when is the tip open");

        Assert.Equal(2, (await bot.GotAsync(2)).Count);
    }
}
