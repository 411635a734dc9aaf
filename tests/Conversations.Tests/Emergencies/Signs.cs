using CouncilBot.Conversations.Emergencies;
using Xunit;

namespace CouncilBot.Conversations.Tests.Emergencies;

public sealed class Signs
{
    [Theory]
    [InlineData("immediate_danger", "The house next door is on fire")]
    [InlineData("immediate_danger", "my dad has collapsed and hes not breathing")]
    [InlineData("immediate_danger", "i need to order a bin but theres been a bad crash outside")]
    [InlineData("immediate_danger", "hes having a hart attack")]
    [InlineData("immediate_danger", "someone is brakin in downstairs")]
    [InlineData("gas", "I can smell gas in the hallway")]
    [InlineData("gas", "smel of gaz nxt dor")]
    [InlineData("gas", "while I'm here, the carbon monoxide alarm keeps going off")]
    [InlineData("gas", "there is a hissing noise from the gas meter")]
    [InlineData("electric", "a power line is down across the lane")]
    [InlineData("electric", "sparks coming from the substation")]
    [InlineData("electric", "12 Mill Lane, live wires hanging from the lamp post")]
    [InlineData("suicide_self_harm", "I want to kill myself")]
    [InlineData("suicide_self_harm", "cant go on no more")]
    [InlineData("suicide_self_harm", "everyone would be better off without me, when is council tax due")]
    [InlineData("suicide_self_harm", "i wanna dye my hair, no, i want to die")]
    [InlineData("domestic_abuse", "My husband hits me")]
    [InlineData("domestic_abuse", "im scared of my boyfreind when he drinks")]
    [InlineData("domestic_abuse", "can I change my address without my ex finding out, he is tracking my phone")]
    [InlineData("child_at_risk", "the little boy next door is covered in bruises")]
    [InlineData("child_at_risk", "im 12 and my dad hits me")]
    [InlineData("child_at_risk", "kids left alone all nite at number 9")]
    [InlineData("adult_at_risk", "the carer is stealing my nan's money")]
    [InlineData("adult_at_risk", "an old lady is wandering in the road in her nightie")]
    [InlineData("homeless_tonight", "I have nowhere to sleep tonight")]
    [InlineData("homeless_tonight", "me and the kids are sleeping in the car")]
    [InlineData("homeless_tonight", "got kickd out by my mum, nowere to go tonite")]
    [InlineData("dangerous_structure_tree_road", "A wall is about to collapse onto the pavement")]
    [InlineData("dangerous_structure_tree_road", "tree down blockin the rode")]
    [InlineData("dangerous_structure_tree_road", "manhole cover missing outside the school")]
    [InlineData("flood_life_property", "water is coming under the door and rising")]
    [InlineData("flood_life_property", "the river has burst its banks")]
    [InlineData("flood_life_property", "sewage comin up thru the toilet")]
    public void An_emergency_is_heard_however_it_is_said(string category, string text)
    {
        var signal = Hear(text);

        Assert.NotNull(signal);
        Assert.Equal(category, signal.Category.Id);
        Assert.False(signal.Gentle);
    }

    [Theory]
    [InlineData("When is my next bin collection?")]
    [InlineData("How do I renew my parking permit?")]
    [InlineData("fire door inspection")]
    [InlineData("gas safety certificate for my tenant")]
    [InlineData("there is a dead fox on the verge")]
    [InlineData("blocked drain, no rush")]
    [InlineData("my husband died last month, what about council tax?")]
    [InlineData("I was homeless in 2019")]
    [InlineData("the fire was in March, I need the report")]
    [InlineData("I am 45 and live alone")]
    [InlineData("can you stop the junk mail, we are flooded with it")]
    public void A_look_alike_is_no_emergency(string text)
    {
        Assert.True(Hear(text) is null or { Gentle: true });
    }

    [Theory]
    [InlineData("this bill is killing me")]
    [InlineData("the wife will kill me if I miss the bins")]
    public void A_figure_of_speech_gets_one_line(string text)
    {
        Assert.True(Hear(text)?.Gentle);
    }

    [Fact]
    public void The_gravest_of_several_speaks()
    {
        Assert.Equal("immediate_danger", Hear("I can smell gas and my wife has collapsed")?.Category.Id);
    }

    [Fact]
    public void A_sign_beside_a_figure_of_speech_is_a_sign()
    {
        Assert.Equal("gas", Hear("this bill is killing me and I can smell gas")?.Category.Id);
    }

    [Fact]
    public void The_words_that_were_heard_are_quoted()
    {
        Assert.Equal("smell of gas", Hear("Hello, there is a smell of gas here.")?.Because);
    }

    [Theory]
    [InlineData("I can sm\u200Bell g\u00ADas")]
    [InlineData("I can \u202Esmell\u202C gas")]
    [InlineData("I can smell g\u00E4s")]
    [InlineData("\uFF29 can \uFF53\uFF4D\uFF45\uFF4C\uFF4C gas")]
    [InlineData("I can smell\uDB40\uDC41 gas")]
    [InlineData("I can smelllll gasss")]
    [InlineData("1 can sm3ll g4s")]
    public void Odd_letters_and_invisible_ones_hide_nothing(string text)
    {
        Assert.Equal("gas", Hear(text)?.Category.Id);
    }

    private static EmergencySignal? Hear(string text) => CouncilEmergencies.Check.Hear(text);
}
