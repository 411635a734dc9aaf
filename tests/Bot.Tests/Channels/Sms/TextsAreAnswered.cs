using System.Net;

namespace CouncilBot.Bot.Tests.Channels.Sms;

public sealed class TextsAreAnswered
{
    private static readonly string[] OneOfOurs = ["Wrenshire"];

    [Fact]
    public async Task A_text_is_answered_by_text_once()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);

        await bot.TextAsync("help");
        var got = await bot.GotAsync(1);

        Assert.Contains(OneOfOurs[0], Assert.Single(got), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_comes_twice_is_answered_once_and_acknowledged_twice_with_nothing_to_say()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);

        using var first = await bot.PostAsync("/sms/twilio", TextedBot.Inbound("SM1", "help"));
        using var again = await bot.PostAsync("/sms/twilio", TextedBot.Inbound("SM1", "help"));
        var got = await bot.GotAsync(1);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.EndsWith("<Response></Response>", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Single(got);
    }

    [Fact]
    public async Task What_is_not_signed_as_it_stands_is_refused()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);
        var url = bot.Bot.Http.BaseAddress!.GetLeftPart(UriPartial.Authority) + "/sms/twilio"; // "!": a running bot has an address
        var signature = TextedBot.Signature(url, TextedBot.Inbound("SM1", "help"));

        using var tampered = await bot.PostAsync("/sms/twilio", TextedBot.Inbound("SM1", "stop"), signature);
        using var elsewhere = await bot.PostAsync("/sms/twilio?a=b", TextedBot.Inbound("SM1", "help"), signature);
        using var unsigned = await bot.PostAsync("/sms/twilio", TextedBot.Inbound("SM1", "help"), "AAAA");

        Assert.All([tampered, elsewhere, unsigned], refused => Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode));
        Assert.Empty(await bot.GotAsync(0));
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("10.0.0.0/8", HttpStatusCode.Forbidden)]
    public async Task Only_a_trusted_proxy_says_where_Twilio_reached_us(string trusted, HttpStatusCode expected)
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path, $"--CouncilBot:Twilio:TrustedProxies:0={trusted}");
        var signature = TextedBot.Signature("https://chat.wrenshire.example/sms/twilio", TextedBot.Inbound("SM1", "help"));

        using var answer = await bot.PostAsync(
            "/sms/twilio", TextedBot.Inbound("SM1", "help"), signature, ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "chat.wrenshire.example"));

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_public_URL_that_is_set_is_what_counts()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path, "--CouncilBot:Twilio:PublicUrl=https://chat.wrenshire.example");

        using var asSet = await bot.PostAsync("/sms/twilio", TextedBot.Inbound("SM1", "help"), TextedBot.Signature("https://chat.wrenshire.example:443/sms/twilio", TextedBot.Inbound("SM1", "help")));
        using var asReached = await bot.PostAsync("/sms/twilio", TextedBot.Inbound("SM2", "help"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (asSet.StatusCode, asReached.StatusCode));
    }

    [Fact]
    public async Task Two_phones_are_kept_apart()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);

        await bot.TextAsync("stop");
        await bot.GotAsync(1);
        await bot.TextAsync("help", "+447700900124");

        Assert.Single(await bot.GotAsync(1, "+447700900124"));
        Assert.Single(await bot.GotAsync(1));
    }

    [Fact]
    public async Task After_stop_nothing_comes_not_even_what_already_waited()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);
        await bot.FaultAsync("""{"status":429,"retryAfterSeconds":3,"next":1}""");

        await bot.TextAsync("help");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        await bot.TextAsync("stop");
        await bot.TextAsync("when is the tip open");
        var got = await bot.GotAsync(1);

        Assert.Contains("no more texts", Assert.Single(got), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("60006")]
    [InlineData("+441632960555")]
    [InlineData("+447000900123")]
    [InlineData("+449098790123")]
    [InlineData("+33612345678")]
    [InlineData("WRENSHIRE")]
    public async Task Numbers_that_no_answer_should_go_to_get_none(string from)
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);

        using var answer = await bot.PostAsync("/sms/twilio", TextedBot.Inbound("SM1", "help", from));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await bot.GotAsync(0, from));
    }

    [Fact]
    public async Task A_thought_that_a_phone_cut_in_two_is_answered_once()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);
        var beginning = "hello I hope that this is the right number because I looked for it on your website and could not find another one anyway what I wanted to ask you is when";

        await bot.TextAsync(beginning);
        await bot.TextAsync(" the tip at Marlbury is open today");

        Assert.True(beginning.Length >= 150);
        Assert.Contains("Marlbury", Assert.Single(await bot.GotAsync(1)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_that_answers_us_is_cut_off()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);

        for (var times = 1; times <= 6; times++)
        {
            await bot.TextAsync("qwzx plmk vbnr");
            await bot.GotAsync(Math.Min(times, 4), seconds: 3);
        }

        Assert.InRange((await bot.GotAsync(4, seconds: 1)).Count, 3, 4); // the first answer introduces us, and is another text than those after it
    }
}
