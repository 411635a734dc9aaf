using CouncilBot.Conversations.Texts;

namespace CouncilBot.Conversations.Tests.Texts;

public sealed class ThoughtsTornInTwoAreOne
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Head = new string('x', 148) + " wou";
    private const string Tail = "ld like to know";

    [Fact]
    public void A_second_part_is_put_to_the_first() =>
        Assert.Equal(Head + Tail, TornThought.Whole(After(Head), Tail, Noon.AddSeconds(2)));

    [Fact]
    public void A_part_that_comes_late_is_put_to_it_too() =>
        Assert.Equal(Head + Tail, TornThought.Whole(After(Head), Tail, Noon.AddSeconds(50)));

    [Fact]
    public void One_that_comes_much_later_stands_alone() =>
        Assert.Equal(Tail, TornThought.Whole(After(Head), Tail, Noon.AddMinutes(5)));

    [Fact]
    public void Parts_out_of_order_are_put_in_order() =>
        Assert.Equal(Head + Tail, TornThought.Whole(After(Tail), Head, Noon.AddSeconds(1)));

    [Theory]
    [InlineData("STOP")]
    [InlineData("more")]
    [InlineData("When is the tip open?")]
    [InlineData("2")]
    public void What_stands_by_itself_is_not_put_to_a_long_text(string next) =>
        Assert.Equal(next, TornThought.Whole(After(Head), next, Noon.AddSeconds(2)));

    [Fact]
    public void Short_texts_are_never_joined() =>
        Assert.Equal("and when", TornThought.Whole(After("when is my bin day"), "and when", Noon.AddSeconds(1)));

    private static TextThread After(string text) => new() { LastText = text, LastAt = Noon };
}
