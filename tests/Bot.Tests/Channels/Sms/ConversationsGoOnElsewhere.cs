using System.Text.RegularExpressions;

namespace CouncilBot.Bot.Tests.Channels.Sms;

public sealed partial class ConversationsGoOnElsewhere
{
    [Fact]
    public async Task From_the_web_by_text_with_a_code_that_works_once()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);
        var web = await bot.Bot.StartConversationAsync();
        using var asked = await bot.Bot.PostAsync(web, """{"type":"message","text":"continue by text"}""");
        var code = Code().Match((await bot.Bot.ActivitiesAsync(web, replies: 1))[^1].GetProperty("text").GetString()!).Value; // "!": a reply has a text

        await bot.TextAsync(code);
        var went = await bot.GotAsync(1);
        await bot.TextAsync("help");
        await bot.GotAsync(2);
        await bot.TextAsync(code, "+447700900124");

        Assert.Contains("go on here", Assert.Single(went), StringComparison.Ordinal);
        Assert.Contains("do not know that code", Assert.Single(await bot.GotAsync(1, "+447700900124")), StringComparison.Ordinal);
        var said = (await bot.Bot.ActivitiesAsync(web, replies: 2)).Where(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user");
        Assert.Equal(["continue by text", "help"], said.Select(activity => activity.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task From_a_phone_on_the_web_with_all_that_was_said()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);
        await bot.TextAsync("when is the tip open");
        await bot.GotAsync(1);
        await bot.TextAsync("WEB");
        var code = Code().Match((await bot.GotAsync(2))[1]).Value;

        var web = await bot.Bot.StartConversationAsync();
        using var typed = await bot.Bot.PostAsync(web, $$"""{"type":"message","text":"{{code.ToLowerInvariant()}}"}""");
        var all = await bot.Bot.ActivitiesAsync(web, replies: 3); // the two by text came with it

        Assert.Contains(all, activity => activity.GetProperty("text").GetString() == "when is the tip open");
        Assert.Contains("go on here", all[^1].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.All(all, activity => Assert.Equal(web, activity.GetProperty("conversation").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Codes_cannot_be_guessed_one_after_the_other()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await TextedBot.StartAsync(folder.Path);
        var web = await bot.Bot.StartConversationAsync();
        for (var tries = 1; tries <= 5; tries++)
        {
            using var guessed = await bot.Bot.PostAsync(web, $$"""{"type":"message","text":"BCDF 222{{tries + 1}}"}""");
            await bot.Bot.ActivitiesAsync(web, replies: tries);
        }

        await bot.TextAsync("WEB");
        var code = Code().Match((await bot.GotAsync(1))[0]).Value;
        using var right = await bot.Bot.PostAsync(web, $$"""{"type":"message","text":"{{code}}"}""");
        var last = (await bot.Bot.ActivitiesAsync(web, replies: 6))[^1];

        Assert.Contains("do not know that code", last.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [GeneratedRegex("[A-Z]{4} [2-9]{4}")]
    private static partial Regex Code();
}
