using System.Diagnostics;
using FsCheck.Fluent;
using FsCheck;
using Xunit;

namespace CouncilBot.Conversations.Tests.Emergencies;

public sealed class AnyText
{
    private static readonly string[] Words =
        ["gas", "smell", "my", "husband", "hit", "me", "not", "the", "water", "house", "kill", "fire", ".", "?", "1", "'", "no", "wall", "fell", "on", "tonight", "sleep"];

    [Fact]
    public void No_text_breaks_the_check()
    {
        Prop.ForAll<string?>(text => Heard(text ?? "")).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_mixture_of_its_own_words_breaks_the_check()
    {
        var mixtures = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary();

        Prop.ForAll(mixtures, Heard).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Half_a_letter_does_not_break_the_check()
    {
        Assert.True(Heard("\uD83D gas \uDC00\0"));
    }

    [Theory]
    [InlineData("gas ")]
    [InlineData("smell not my husband house water hit the kids ")]
    [InlineData("unfathomable perspicacity ")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_very_long_message_is_heard_quickly(string again)
    {
        var text = string.Concat(Enumerable.Repeat(again, 100_000 / again.Length));
        Heard(text);

        var started = Stopwatch.GetTimestamp();
        Heard(text);

        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    private static bool Heard(string text)
    {
        var signal = CouncilEmergencies.Check.Hear(text);
        return signal is null || signal.Because.Length > 0;
    }
}
