using CouncilBot.Conversations.Understanding.Amounts;
using CouncilBot.Conversations.Understanding.Choices;
using CouncilBot.Conversations.Understanding.Dates;

namespace CouncilBot.Conversations.Tests.Understanding;

[Collection(nameof(Alone))]
public sealed class TheLongestMessageIsQuick(ITestOutputHelper output)
{
    private const int LongestMessage = 4_000;

    // Five milliseconds of the processor as it ships; tests run unoptimised, and the machine is not theirs alone.
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(100);

    [Fact]
    public void Even_where_nearly_every_word_may_begin_a_date()
    {
        (string Name, Action<string> Find)[] recognisers =
        [
            ("dates", text => DatesAndTimes.Find(text, Expression.Now)), ("numbers", text => Numbers.Find(text)), ("money", text => MoneyAmounts.Find(text)),
            ("ages", text => Ages.Find(text)), ("ordinals", text => Ordinals.Find(text)), ("percents", text => Percents.Find(text)), ("yes or no", text => YesNo.Find(text)),
        ];

        foreach (var (name, find) in recognisers)
        {
            var slowest = NoTextIsTooMuch.Pieces.Select(piece => (Piece: piece, Took: Best(find, string.Concat(Enumerable.Repeat(piece, (LongestMessage / piece.Length) + 1))))).MaxBy(one => one.Took);

            output.WriteLine($"{name}: {slowest.Took.TotalMilliseconds:F1} ms for \"{slowest.Piece}\" again and again");
            Assert.True(slowest.Took < Enough, $"{name} takes {slowest.Took.TotalMilliseconds:F1} ms for \"{slowest.Piece}\" again and again");
        }
    }

    // The best of several runs, in time of the processor: what it takes when nothing else gets in between.
    private static TimeSpan Best(Action<string> find, string text) => Enumerable.Range(0, 5).Min(_ =>
    {
        var before = Environment.CpuUsage.TotalTime;
        find(text);
        return Environment.CpuUsage.TotalTime - before;
    });
}
