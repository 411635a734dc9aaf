using CouncilBot.Knowledge.Files;
using CouncilBot.Knowledge.Pages;

namespace CouncilBot.Knowledge.Tests;

public sealed class PagesChange
{
    private static readonly Page Tips = Page("tips", "Recycling centres", ["when does the tip shut", "dump opening hours", "is the tip open"], "The tip is open from 9am to 6pm.");
    private static readonly Page Dogs = Page("dogs", "Stray dogs", ["lost my dog", "found a stray dog", "dog loose in the road"], "Ring the dog warden about a stray dog.");
    private static readonly Page Tax = Page("tax", "Council tax", ["pay my council tax", "council tax by card", "tax bill"], "Pay council tax online by card.");
    private static readonly Page Graves = Page("graves", "Graves", ["cost of a grave in the cemetery", "cemetery fees", "price of a grave"], "A grave in the cemetery costs £900.");
    private static readonly KnowledgeIndex Learnt = KnowledgeIndex.Build(KnowledgeContent.Of([Tips, Dogs, Tax]));

    [Fact]
    public void What_was_learnt_serves_the_pages_that_stay()
    {
        var now = Learnt.With(KnowledgeContent.Of([Graves, Tax with { Passages = [new Passage("", "Pay council tax by Direct Debit.")] }, Tips]));

        Assert.True(now.IsWhole);
        Assert.Equal("tips", now.Weigh("when does the tip shut").Best[0]);
        Assert.Equal("tax", now.Weigh("pay my council tax").Best[0]);
        Assert.Equal("Pay council tax by Direct Debit.", now.Find("tax")!.Passages[0].Text); // "!": it stays
    }

    [Fact]
    public void A_page_that_went_is_not_found_and_one_that_came_is()
    {
        var now = Learnt.With(KnowledgeContent.Of([Graves, Tax, Tips]));

        Assert.Null(now.Find("dogs"));
        Assert.DoesNotContain("dogs", now.Weigh("found a stray dog").Best);
        Assert.Equal("graves", now.Weigh("what does a grave in the cemetery cost").Best[0]);
    }

    [Fact]
    public void A_bracket_left_open_is_a_mistake_like_any_other()
    {
        var problems = new List<FileProblem>();

        Assert.Null(PageFile.Read("---\ntopic: x\ntitle: [\narea: y\n---\nText.\n", "x.md", problems));

        Assert.NotEmpty(problems);
    }

    private static Page Page(string topic, string title, string[] asks, string says) =>
        new(topic, title, "area", "owner", new DateOnly(2030, 1, 1), [], [.. asks], [new Passage("", says)]);
}
