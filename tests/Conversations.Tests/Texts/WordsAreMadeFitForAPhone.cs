using CouncilBot.Conversations.Texts;

namespace CouncilBot.Conversations.Tests.Texts;

public sealed class WordsAreMadeFitForAPhone
{
    private readonly TextWording wording = new("https://www.wrenshire.example", "their website");

    [Theory]
    [InlineData("Call **us**.\n\n- one\n- two", "Call us.\n- one\n- two")]
    [InlineData("## When?\n\nAt *nine* or `ten`", "When?\nAt nine or ten")]
    [InlineData("From: [Bins](/pages/waste/bins).", "From: Bins: https://www.wrenshire.example/pages/waste/bins.")]
    [InlineData("Apply on [our site](https://my.wrenshire.example/apply)", "Apply on our site: https://my.wrenshire.example/apply")]
    [InlineData("Ask [the police](https://www.police.uk/contact)", "Ask the police")]
    [InlineData("Look on gov.uk/browse/abroad/passports.", "Look on their website.")]
    [InlineData("Look at https://a.example/b?c=d, then call.", "Look at their website, then call.")]
    [InlineData("Look at [www.gov.uk/pip](https://www.gov.uk/pip)", "Look at their website")]
    [InlineData("Write to help@wrenshire.example", "Write to help@wrenshire.example")]
    [InlineData("https://www.wrenshire.example.evil.com/x", "their website")]
    [InlineData("Open 9.30am. Bring ID.co-op", "Open 9.30am. Bring ID.co-op")]
    public void Markdown_goes_and_only_our_own_links_stay(string markdown, string text) => Assert.Equal(text, wording.Of(markdown));

    [Fact]
    public void Without_a_website_of_the_council_there_are_no_links() =>
        Assert.Equal("From: Bins.", new TextWording("", "their website").Of("From: [Bins](/pages/waste/bins)."));
}
