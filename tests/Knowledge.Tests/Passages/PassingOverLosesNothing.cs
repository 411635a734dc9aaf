using CouncilBot.Knowledge.Passages;

namespace CouncilBot.Knowledge.Tests.Passages;

public sealed class PassingOverLosesNothing
{
    [Fact]
    public void Whatever_is_asked_of_whatever_collection_the_best_are_the_same_as_when_all_are_scored()
    {
        for (uint seed = 0; seed < 60; seed++)
        {
            var dice = new Dice(seed);
            var sources = Texts.Collection(dice, dice.Throw(6000) + 1, dice.Throw(300) + 5);
            var passing = PassageIndex.Build(sources, new Tuning { ReRanks = false });
            var scoringAll = PassageIndex.Build(sources, new Tuning { ReRanks = false, PassesOver = false });

            for (var question = 0; question < 20; question++)
            {
                AssertSame(scoringAll, passing, Texts.Words(dice, dice.Throw(12), 300));
            }
        }
    }

    // Sums of floats differ a little with their order, so documents that are all but equal may change places.
    private static void AssertSame(PassageIndex all, PassageIndex passing, string question)
    {
        var (expected, actual) = (new Hit[100], new Hit[100]);
        var count = all.Search(question, expected);

        Assert.Equal(count, passing.Search(question, actual));
        for (var rank = 0; rank < count; rank++)
        {
            Assert.Equal(expected[rank].Score, actual[rank].Score, 1e-4f);
            var found = Array.FindIndex(actual, 0, count, hit => hit.Document == expected[rank].Document);
            Assert.True(found >= 0 || expected[rank].Score < expected[count - 1].Score + 1e-4f, question);
        }
    }
}
