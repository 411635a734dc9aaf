using System.Net;
using CouncilBot.Bot.Site;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Bot.Tests.Site;

public sealed class APageIsRenderedOnce
{
    [Fact]
    public void However_often_it_is_seen()
    {
        var pages = new PageRenderer(new LiveKnowledge(KnowledgeIndex.BuildQuickly(KnowledgeContent.Of([Page("bins", "See [tips](topic:tips)."), Page("tips", "Open.")]))));

        var first = pages.Body("bins");

        Assert.Same(first, pages.Body("bins"));
        Assert.Contains("<a href=\"/pages/waste/tips\">tips</a>", first, StringComparison.Ordinal);
        Assert.Null(pages.Body("nothing"));
    }

    [Fact]
    public async Task An_address_with_a_dot_that_is_not_there_gets_the_page_that_says_so()
    {
        using var folder = new TemporaryFolder();
        await using var bot = await RunningBot.StartAsync(folder.Path);

        using var response = await bot.Http.GetAsync("/nothing.txt", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static Page Page(string topic, string text) =>
        new(topic, topic, "waste", "owner", new DateOnly(2030, 1, 1), [], [topic], [new Passage("", text)]);
}
