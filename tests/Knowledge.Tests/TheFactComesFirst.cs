using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Search;

namespace CouncilBot.Knowledge.Tests;

public sealed class TheFactComesFirst
{
    private static readonly Passage Long = new("", "We empty your garden bin every 2 weeks. Join on our website. It costs £64 a year. Bins are brown.");

    [Theory]
    [InlineData("how much is it", "Join on our website. It costs £64 a year. Bins are brown. We empty your garden bin every 2 weeks.")]
    [InlineData("are they brown", "Bins are brown. We empty your garden bin every 2 weeks. Join on our website. It costs £64 a year.")]
    public void In_a_long_passage_the_sentence_asked_for_leads_whole_with_what_it_leans_on(string question, string first) => Assert.Equal(first, FactFirst.Of(Long, question, 40));

    [Fact]
    public void What_fits_stays_as_it_was_written() => Assert.Equal(Long.Text, FactFirst.Of(Long, "how much is it", 200));

    [Fact]
    public void A_list_stays_in_its_order() => Assert.Equal("You need:\n- a form. Sign it.\n- £5", FactFirst.Of(new Passage("", "You need:\n- a form. Sign it.\n- £5"), "how much", 5));
}
