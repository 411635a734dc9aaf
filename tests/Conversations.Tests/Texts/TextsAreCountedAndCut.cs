using CouncilBot.Conversations.Texts;

namespace CouncilBot.Conversations.Tests.Texts;

public sealed class TextsAreCountedAndCut
{
    private const string Hint = "Reply MORE for more.";

    [Theory]
    [InlineData('a', 160, 1)]
    [InlineData('a', 161, 2)]
    [InlineData('a', 306, 2)]
    [InlineData('a', 307, 3)]
    [InlineData('€', 80, 1)]
    [InlineData('€', 81, 2)]
    [InlineData('€', 152, 2)]
    [InlineData('€', 153, 3)]
    [InlineData('’', 70, 1)]
    [InlineData('’', 71, 2)]
    [InlineData('’', 134, 2)]
    [InlineData('’', 135, 3)]
    public void Segments_are_counted_as_networks_count_them(char letter, int count, int segments) =>
        Assert.Equal(segments, TextLength.Segments(new string(letter, count)));

    [Fact]
    public void A_letter_of_the_extension_table_is_not_torn_between_two_segments()
    {
        var torn = new string('a', 152) + "€" + new string('b', 152); // 306 places, but the first segment ends one early

        Assert.Equal(3, TextLength.Segments(torn));
        Assert.Equal(2, TextLength.Segments(new string('a', 151) + "€" + new string('b', 153)));
    }

    [Fact]
    public void A_pair_is_not_torn_between_two_segments() =>
        Assert.Equal(3, TextLength.Segments(new string('ж', 66) + "𝒳" + new string('ж', 66)));

    [Theory]
    [InlineData("It’s “free” – 50% off…", "It's \"free\" - 50% off...")]
    [InlineData("• one\n• two", "- one\n- two")]
    [InlineData("Café, naïve, Tŷ Gŵyr, Šárka", "Café, naive, Ty Gwyr, Sarka")]
    [InlineData("£4.50 or €5", "£4.50 or €5")]
    [InlineData("Great 👍🏽 thanks 🎉", "Great thanks")]
    [InlineData("½ price, 20°", "1/2 price, 20 degrees")]
    [InlineData("a\u00A0b\u200Bc", "a bc")]
    [InlineData("`code` × 3", "'code' x 3")]
    public void Letters_are_put_into_those_of_a_text_message(string text, string expected)
    {
        var plain = TextAlphabet.Of(text);

        Assert.Equal(expected, plain.TrimEnd());
        Assert.True(TextAlphabet.Holds(plain));
    }

    [Fact]
    public void Letters_of_another_script_stay() => Assert.Equal("Їжа: food", TextAlphabet.Of("Їжа: food"));

    [Fact]
    public void What_fits_is_one_page() => Assert.Equal(["Hello\n1 Yes\n2 No"], TextPages.Of("Hello", ["Yes", "No"], Hint));

    [Fact]
    public void What_is_too_long_is_cut_after_a_sentence()
    {
        var body = string.Join(' ', Enumerable.Repeat("A sentence of exactly forty letters here.", 12));

        var pages = TextPages.Of(body, [], Hint);

        Assert.All(pages.SkipLast(1), page => Assert.EndsWith($"here.\n{Hint}", page, StringComparison.Ordinal));
        Assert.DoesNotContain(Hint, pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_stay_together_with_the_last_words()
    {
        var pages = TextPages.Of(new string('a', 290), ["Black bin", "Green bin"], Hint);

        Assert.Equal(2, pages.Length);
        Assert.DoesNotContain("1 Black bin", pages[0], StringComparison.Ordinal);
        Assert.EndsWith("1 Black bin\n2 Green bin", pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void More_choices_than_fit_are_cut_between_two()
    {
        var choices = Enumerable.Range(1, 40).Select(number => $"{number} Harbour View Road, Kingsmere").ToList();

        var pages = TextPages.Of("Which address is it?", choices, Hint);

        Assert.All(pages, page => Assert.True(TextLength.Fits(page)));
        var lines = pages.SelectMany(page => page.Split('\n')).Where(line => line != Hint).Skip(1);
        Assert.Equal(choices.Select((choice, index) => $"{index + 1} {choice}"), lines);
    }

    [Fact]
    public void Whatever_is_said_every_page_fits_and_nothing_is_lost()
    {
        var dice = 5u;
        int Throw(int below) => (int)((dice = (dice * 1_664_525u) + 1_013_904_223u) >> 8) % below;
        const string Letters = "abcde é€[]~.?! \n ж’";
        for (var round = 0; round < 500; round++)
        {
            var body = TextAlphabet.Of(string.Concat(Enumerable.Range(0, Throw(900)).Select(_ => Letters[Throw(Letters.Length - (round % 3 == 0 ? 0 : 2))]))).Trim();
            var choices = Enumerable.Range(0, Throw(8)).Select(number => $"choice {number}").ToList();

            var pages = TextPages.Of(body, choices, Hint);

            Assert.All(pages, page => Assert.True(TextLength.Fits(page), page));
            Assert.Equal(Squeezed(body + string.Concat(choices.Select((choice, index) => $"{index + 1}{choice}"))), Squeezed(string.Join(' ', pages).Replace(Hint, "", StringComparison.Ordinal)));
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
