using CouncilBot.Bot.CommandLine;
using CouncilBot.Bot.Site;
using CouncilBot.Conversations;
using CouncilBot.Conversations.Councils;
using CouncilBot.Knowledge.Files;

namespace CouncilBot.Bot.Tests.CommandLine;

public sealed class LinksInTheTerminalCanBeFollowed
{
    private static readonly Reply Reply = new("Call **us**. From: [Bins](/pages/waste/bins) or [elsewhere](https://a.example/b).");

    [Fact]
    public void A_link_is_a_whole_address() => Assert.Equal(
        "Call **us**. From: Bins (http://localhost:5000/pages/waste/bins) or elsewhere (https://a.example/b).",
        new TerminalText("http://localhost:5000").Of(Reply));

    [Theory]
    [InlineData(null, "http://localhost:5000")]
    [InlineData("", "http://localhost:5000")]
    [InlineData("http://localhost:8080", "http://localhost:8080")]
    [InlineData("http://0.0.0.0:8080/; https://0.0.0.0:8443", "http://localhost:8080")]
    [InlineData("http://+:80", "http://localhost:80")]
    public void The_host_is_the_one_that_the_settings_name(string? listensOn, string site) =>
        Assert.Equal(site, SiteAddress.Expected(Council(""), listensOn));

    [Fact]
    public void The_councils_own_website_comes_first() =>
        Assert.Equal("https://www.wrenshire.example", SiteAddress.Expected(Council("https://www.wrenshire.example"), "http://localhost:8080"));

    [Fact]
    public async Task Ask_and_chat_show_them()
    {
        var settings = new Dictionary<string, string> { ["ASPNETCORE_URLS"] = "http://localhost:5310" };

        var ask = await ProgramRun.OfAsync("ask", "how much does a bulky waste collection cost");
        var chat = await ProgramRun.WithAsync(settings, "how much does a bulky waste collection cost\n", "chat");

        Assert.Contains("(http://localhost:5000/pages/", ask.Output, StringComparison.Ordinal);
        Assert.Contains("(http://localhost:5310/pages/", chat.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("](/", ask.Output + chat.Output, StringComparison.Ordinal);
    }

    private static Council Council(string website)
    {
        var problems = new List<FileProblem>();
        return Conversations.Councils.Council.Read("nowhere", problems) with { Website = website };
    }
}
