using CouncilBot.Conversations.Words;
using FsCheck;
using FsCheck.Fluent;

namespace CouncilBot.Conversations.Tests.Words;

public sealed class CleanTextShowsWhatIsThere
{
    [Theory]
    [InlineData("  bin day ", "bin day")]
    [InlineData("b\u200Bin\u202E day\u2069", "bin day")]
    [InlineData("bin\U000E0041\U000E007F day", "bin day")]
    [InlineData("bin\nday\t", "bin day")]
    [InlineData("ｂｉｎ 𝐝𝐚𝐲", "bin day")]
    [InlineData("bin\0day", "binday")]
    [InlineData("\uD800", "")]
    [InlineData("£5, café, bore da ŵ", "£5, café, bore da ŵ")]
    public void What_the_eye_cannot_see_is_gone(string text, string clean) => Assert.Equal(clean, CleanText.Of(text));

    [Fact]
    public void No_text_breaks_it_and_clean_text_stays_as_it_is() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll<string>(text => text is null || CleanText.Of(CleanText.Of(text)) == CleanText.Of(text)));

    [Theory]
    [InlineData("i want to d i e", "i want to die")]
    [InlineData("h.e.l.p me", "help me")]
    [InlineData("flat 2 b or not", "flat 2 b or not")]
    [InlineData("i am at a b and b", "i am at a b and b")]
    public void Words_spelt_letter_by_letter_are_read_as_words(string text, string read) => Assert.Equal(read, JoinedLetters.Of(text));
}
