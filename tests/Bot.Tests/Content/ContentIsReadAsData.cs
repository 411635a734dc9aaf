using System.Text;
using CouncilBot.Bot.Content.Crawling;
using CouncilBot.Bot.Content.Fetching;

namespace CouncilBot.Bot.Tests.Content;

public sealed class ContentIsReadAsData
{
    [Fact]
    public void A_Drupal_page_keeps_its_headings_lists_tables_and_documents()
    {
        var page = Read(SitePages.Drupal(7));

        Assert.Equal("Service 7", page.Title);
        Assert.Equal(["", "Who can use it", "What it costs", "Documents", "Papers"], page.Passages.Select(passage => passage.Heading));
        Assert.Equal($"{SitePages.Words(7)} See [the next service](https://www.northmoor.example/drupal/service-8).", page.Passages[0].Text);
        Assert.Equal("- people who live in Northmoor\n- carers:\n  - of adults\n  - of children", page.Passages[1].Text);
        Assert.Equal("Charges:\n- Small, Price: £7.00\n- Large, Price: £17.50", page.Passages[2].Text);
        Assert.Equal("- [Guide to service 7](https://www.northmoor.example/sites/default/files/guide-7.pdf)", page.Passages[4].Text);
    }

    [Fact]
    public void A_Jadu_page_is_found_by_where_most_is_said()
    {
        var page = Read(SitePages.Jadu(7));

        Assert.Equal("Permit 7", page.Title);
        Assert.Equal($"Permit words: {SitePages.Words(7)}", page.Passages[0].Text);
        Assert.Equal(
            "Send form P7 to\nThe Permit Office\n12 Sample Street\n\n- Opening hours: 9am to 5pm on weekdays\n- Telephone: [01632 960123](tel:01632960123)",
            page.Passages[1].Text);
    }

    [Fact]
    public void A_WordPress_page_is_its_article()
    {
        var page = Read(SitePages.WordPress(7));

        Assert.Equal("News item 7", page.Title);
        Assert.Equal(["", "What happens next"], page.Passages.Select(passage => passage.Heading));
        Assert.Equal("- We read it.\n- We write to you by day 7.", page.Passages[1].Text);
    }

    [Theory]
    [InlineData("cookie")]
    [InlineData("crumb")]
    [InlineData("Menu entry")]
    [InlineData("script")]
    [InlineData("Feedback")]
    [InlineData("helpful")]
    [InlineData("Footer")]
    [InlineData("sidebar")]
    [InlineData("Hidden words")]
    [InlineData("Skip to")]
    [InlineData("Share")]
    [InlineData("You are here")]
    [InlineData("stranger")]
    [InlineData("Widget")]
    public void What_is_not_the_page_is_left_out(string words) => Assert.All(
        [SitePages.Drupal(1), SitePages.Jadu(1), SitePages.WordPress(1)],
        html => Assert.DoesNotContain(words, AllOf(Read(html)), StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("<script>alert(1)</script><p>Plain words of the page.</p>")]
    [InlineData("<p>Plain words &lt;script&gt;alert(1)&lt;/script&gt; of the page.</p>")]
    [InlineData("<p>Plain words <a href=\"javascript:alert(1)\">of</a> the page.</p>")]
    [InlineData("<p>Plain words <a href=\"&#106;avascript&colon;alert(1)\">of</a> the page.</p>")]
    [InlineData("<p>Plain words [of](javascript:alert(1)) the page.</p>")]
    [InlineData("<p>Plain words <a href=\"data:text/html,x\">of</a> the page.</p>")]
    [InlineData("<p onclick=\"alert(1)\">Plain words <img src=x onerror=alert(1)> of the page.</p>")]
    [InlineData("<p>Plain words <svg><script>alert(1)</script></svg> of the page.</p>")]
    [InlineData("<p>Plain words <math><mtext><style><img src=x onerror=alert(1)></style></mtext></math> of the page.</p>")]
    [InlineData("<p>Plain words <a href=\"https://a.example/x)](javascript:alert(1)\">of</a> the page.</p>")]
    [InlineData("<p>Plain words \u202Eof\u0000 the page.</p><template><p>alert(1)</p></template>")]
    public void Nothing_that_could_run_ends_in_a_page(string body)
    {
        var html = CouncilBot.Bot.Site.SafeMarkdown.ToHtml(AllOf(Read(SitePages.Plain("Hostile", body))));

        Assert.Contains("Plain words", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"data", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202E', html);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<p><span>")]
    [InlineData("<a href=x><table>")]
    public void A_page_built_without_end_is_refused_soon(string again)
    {
        var html = SitePages.Plain("Deep", string.Concat(Enumerable.Repeat(again, 100_000)) + "words");

        Assert.IsType<PageRead.NotForUs>(new PageReader("").Read(Got(html)));
    }

    [Fact]
    public void Letters_are_read_as_the_site_means_them()
    {
        var latin = Encoding.Latin1.GetBytes("<html><body><main><h1>Caf\u00e9</h1><p>The caf\u00e9 costs \u0080 5 and is open all week.</p></main></body></html>");

        var page = Assert.IsType<PageRead.Readable>(new PageReader("").Read(Got("") with { Body = latin, Charset = "iso-8859-1" }));

        Assert.Equal("The café costs € 5 and is open all week.", page.Passages[0].Text);
    }

    [Fact]
    public void A_page_that_asks_not_to_be_found_is_left_alone() => Assert.Equal(
        WhyNot.AsksNotToBeFound,
        Assert.IsType<PageRead.NotForUs>(new PageReader("").Read(Got(SitePages.Plain("No", "<p>Words that are not for searching.</p>", "<meta name=\"robots\" content=\"noindex, follow\">")))).Why);

    private static string AllOf(PageRead.Readable page) => string.Join('\n', page.Passages.Select(passage => $"{passage.Heading}\n{passage.Text}").Prepend(page.Title));

    private static PageRead.Readable Read(string html) => Assert.IsType<PageRead.Readable>(new PageReader("Papers").Read(Got(html)));

    private static Fetched.Got Got(string html) => new(new Uri("https://www.northmoor.example/drupal/service-7"), Encoding.UTF8.GetBytes(html), "text/html", "utf-8", new KnownVersion(null, null), NoIndex: false);
}
