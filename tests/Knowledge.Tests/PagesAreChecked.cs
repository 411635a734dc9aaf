using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Knowledge.Tests;

public sealed class PagesAreChecked : IDisposable
{
    private const string Good = """
        ---
        topic: missed-bin
        title: Missed bins
        area: waste
        kind: answer
        owner: Waste
        review by: 2027-03-31
        see also:
          - bin-day
          - missed-bin
        ---
        Ring us, or see [when we
        collect](topic:bin-day).

        ## Who do I ring?
        [The depot](tel:01632960100), [us](mailto:bins@wrenshire.example) or [the form](https://www.wrenshire.example/bins?a=1#b).
        See [this page](/pages/waste/missed-bin#who) too (or [the chat](/chat)). The topic: bins.
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("councilbot-").FullName;

    public PagesAreChecked()
    {
        Write("missed-bin.md", Good);
        Write("bin-day.md", "---\ntopic: bin-day\ntitle: Bin day\narea: waste\nowner: Waste\nreview by: 2027-03-31\n---\nMonday.\n");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_good_page_has_no_mistakes() => Assert.Empty(PageCheck.Read(folder));

    [Theory]
    [InlineData("collect](topic:bin-day)", "collect](topic:bin-dya)", 12, "Did you mean `bin-day`?")]
    [InlineData("collect](topic:bin-day)", "collect](topic:parking)", 12, "no page has it. Otherwise")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "[this page](topic: missed-bin)", 17, "is no link")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "[this page](topic:Missed-Bin)", 17, "is no link")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "[this page] (topic:missed-bin)", 17, "is no link")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "topic:missed-bin", 17, "is no link")]
    [InlineData("[this page](/pages/waste/missed-bin#who) too", "[this page](topic:missed-bin\n", 17, "is no link")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "[](topic:missed-bin)", 17, "is no link")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "[this page](missed-bin)", 17, "Did you mean `topic:missed-bin`?")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "[this page]()", 17, "is no address")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "[this page](www.wrenshire.example)", 17, "is no address")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "[this page](javascript:alert`1`)", 17, "is no address")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "[](https://www.wrenshire.example)", 17, "shows no words")]
    [InlineData("[this page](/pages/waste/missed-bin#who)", "[this page](/pages/waste/mised-bin)", 17, "Did you mean `/pages/waste/missed-bin`?")]
    [InlineData("https://www.wrenshire.example/bins?a=1#b).", "https://www.wrenshire.example", 16, "has no end")]
    [InlineData("  - bin-day", "  - bin-dya", 9, "Did you mean `bin-day`?")]
    [InlineData("kind: answer", "knd: answer", 5, "Did you mean `kind`?")]
    public void Each_mistake_is_told_with_its_line_and_what_to_do(string good, string bad, int line, string says)
    {
        Write("missed-bin.md", Good.ReplaceLineEndings("\n").Replace(good, bad, StringComparison.Ordinal));

        var problem = Assert.Single(PageCheck.Read(folder));

        Assert.Equal(line, problem.Line);
        Assert.EndsWith("missed-bin.md", problem.File, StringComparison.Ordinal);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_past_its_review_is_worth_a_look()
    {
        var problem = Assert.Single(PageCheck.Read(folder, new DateOnly(2027, 4, 1)), problem => problem.File.EndsWith("missed-bin.md", StringComparison.Ordinal));

        Assert.True(problem.IsWarning);
        Assert.Equal(7, problem.Line);
        Assert.Empty(PageCheck.Read(folder, new DateOnly(2027, 3, 31)));
    }

    [Fact]
    public void Lines_are_the_same_however_they_end()
    {
        Write("missed-bin.md", "\uFEFF" + Good.ReplaceLineEndings("\r\n").Replace("(/chat)", "(chat)", StringComparison.Ordinal));

        Assert.Equal(17, Assert.Single(PageCheck.Read(folder)).Line);
    }

    [Theory]
    [InlineData("---\ntopic: bin-day\ntitle: [\n---\nMonday.\n")]
    [InlineData("---\ntopic: bin-day\n---\n")]
    [InlineData("no front matter")]
    public void A_page_with_mistakes_of_its_own_is_still_there_for_its_neighbours(string page)
    {
        Write("bin-day.md", page);

        Assert.Empty(PageCheck.Read(folder));
    }

    [Fact]
    public void A_page_with_mistakes_of_its_own_is_judged_like_the_others()
    {
        Write("bin-day.md", "---\ntopic: bin-day\nsee also: [parking]\n---\nSee [x](topic:parking).\n");

        Assert.Equal([3, 5], PageCheck.Read(folder).Select(problem => problem.Line));
    }

    [Fact]
    public void A_topic_that_another_page_has_is_told_at_its_own_line()
    {
        Write("second.md", Good.ReplaceLineEndings("\n").Replace("topic: missed-bin\ntitle: Missed bins\n", "title: Again\ntopic: missed-bin\n", StringComparison.Ordinal));
        var problems = new List<FileProblem>();

        PageFolder.Read(folder, problems);

        Assert.Equal(3, Assert.Single(problems).Line);
    }

    [Theory]
    [InlineData("title: Missed bins", "title:", 3)]
    [InlineData("  - bin-day", "  a: b", 8)]
    [InlineData("title: Missed bins", "title: Missed: bins", 3)]
    public void What_stops_a_page_is_told_at_its_line(string good, string bad, int line)
    {
        var problems = new List<FileProblem>();

        PageFile.Read(Good.ReplaceLineEndings("\n").Replace("  - missed-bin\n", "", StringComparison.Ordinal).Replace(good, bad, StringComparison.Ordinal), "bins.md", problems);

        Assert.Equal(line, Assert.Single(problems).Line);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "waste")).FullName, name), text);
}
