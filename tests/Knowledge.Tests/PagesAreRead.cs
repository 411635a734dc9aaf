using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Knowledge.Tests;

public sealed class PagesAreRead
{
    private const string Good = """
        ---
        topic: bins
        title: Bins
        area: waste
        owner: Waste
        review by: 2027-03-31
        see also: [tips]
        people ask:
          - when is it
          - "what: now"
        ---
        The short answer.

        ## When?
        On Monday.

        - one
        - two
        """;

    [Fact]
    public void A_page_has_its_head_and_a_passage_for_each_heading()
    {
        var problems = new List<FileProblem>();

        var page = PageFile.Read(Good, "bins.md", problems)!; // "!": it is a good one

        Assert.Empty(problems);
        Assert.Equal(("bins", "waste", new DateOnly(2027, 3, 31)), (page.Topic, page.Area, page.ReviewBy));
        Assert.Equal(["when is it", "what: now"], page.PeopleAsk);
        Assert.Equal([new Passage("", "The short answer."), new Passage("When?", "On Monday.\n\n- one\n- two")], page.Passages);
    }

    [Theory]
    [InlineData("topic: bins\n", "topic")]
    [InlineData("owner: Waste\n", "owner")]
    [InlineData("review by: 2027-03-31\n", "review by")]
    public void What_is_missing_is_named(string line, string name)
    {
        var problems = new List<FileProblem>();

        var page = PageFile.Read(Good.ReplaceLineEndings("\n").Replace(line, "", StringComparison.Ordinal), "bins.md", problems);

        Assert.Null(page);
        Assert.Contains($"`{name}:", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_date_is_told_with_its_line()
    {
        var problems = new List<FileProblem>();

        PageFile.Read(Good.Replace("2027-03-31", "31/3/27", StringComparison.Ordinal), "bins.md", problems);

        Assert.Equal(6, Assert.Single(problems).Line);
    }
}
