using System.Collections.Immutable;
using CouncilBot.Conversations.Dialogs.Model;
using CouncilBot.Conversations.Understanding.Choices;

namespace CouncilBot.Conversations.Tests.Understanding;

public sealed class OptionsAreChosen
{
    private static readonly ImmutableArray<Option> Bins =
    [
        new("rubbish", "Black bin (rubbish)", ["grey", "general waste"]), new("recycling", "Blue bin (recycling)", ["green box"]), new("food", "Food waste caddy", []), new("garden", "Brown bin (garden waste)", ["grass"]),
    ];

    private static readonly ImmutableArray<Option> Homes =
    [
        new("p", "1 Mill Lane, Wren", ["1 Mill Lane"]), new("q", "2 Mill Lane, Wren", ["2 Mill Lane"]), new("r", "14a Mill Lane, Wren", []), new("s", "14b Mill Lane, Wren", []), new("t", "The Old Mill, Mill Lane", ["The Old Mill"]),
    ];

    [Theory]
    [InlineData("blu", "recycling")]
    [InlineData("recyling", "recycling")]
    [InlineData("reclycing", "recycling")]
    [InlineData("bluue bin", "recycling")]
    [InlineData("recycle", "recycling")]
    [InlineData("the 2nd one", "recycling")]
    [InlineData("b", "recycling")]
    [InlineData("no 2", "recycling")]
    [InlineData("the blue one please", "recycling")]
    [InlineData("number 3", "food")]
    [InlineData("3", "food")]
    [InlineData("three", "food")]
    [InlineData("option c", "food")]
    [InlineData("my caddy wasnt emptied", "food")]
    [InlineData("last but one", "food")]
    [InlineData("second from bottom", "food")]
    [InlineData("bottom one", "garden")]
    [InlineData("last", "garden")]
    [InlineData("garden waste", "garden")]
    [InlineData("its the brown one i think", "garden")]
    [InlineData("d", "garden")]
    [InlineData("top", "rubbish")]
    [InlineData("first one", "rubbish")]
    [InlineData("one", "rubbish")]
    [InlineData("blak bin", "rubbish")]
    [InlineData("general", "rubbish")]
    public void One_of_several_is_known_by_place_name_or_part_of_its_name(string text, string value) =>
        Assert.Equal(value, Assert.Single(Options.Find(text, Bins)).Value);

    [Theory]
    [InlineData("1 and 3", "rubbish,food")]
    [InlineData("1 or 2", "rubbish,recycling")]
    [InlineData("waste", "rubbish,food,garden")]
    [InlineData("brown and blue", "recycling,garden")]
    [InlineData("7", "")]
    [InlineData("what", "")]
    [InlineData("middle one", "")]
    public void Several_are_told_as_several_and_none_as_none(string text, string values) =>
        Assert.Equal(values, string.Join(',', Options.Find(text, Bins).Select(option => option.Value)));

    [Theory]
    [InlineData("2 mill lane", "q")]
    [InlineData("14a", "r")]
    [InlineData("14 mill lane", "r,s")]
    [InlineData("old mill", "t")]
    [InlineData("the last one", "t")]
    [InlineData("number 1", "p")]
    public void An_address_is_known_by_its_number_or_its_name(string text, string values) =>
        Assert.Equal(values, string.Join(',', Options.Find(text, Homes).Select(option => option.Value)));

    [Fact]
    public void A_number_said_to_another_question_chooses_nothing() => Assert.Empty(Options.Find("3", Bins, byNameOnly: true));
}
