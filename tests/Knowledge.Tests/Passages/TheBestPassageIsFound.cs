using CouncilBot.Knowledge.Passages;

namespace CouncilBot.Knowledge.Tests.Passages;

public sealed class TheBestPassageIsFound
{
    private static readonly SourceText[] Sources =
    [
        new("Recycling centres", "When are they open?", "Recycling centres open at nine and close at six. Bring proof of address."),
        new("Garden waste", "How much does it cost?", "Garden waste collections cost 50 pounds a year. The brown bin is emptied every two weeks."),
        new("Blue Badge", "Who can get one?", "You may get a Blue Badge if you cannot walk far. The badge lets you park on yellow lines."),
        new("Parking fines", "How do I challenge one?", "Write to us within 14 days of the date of the fine. A badge on the dashboard is looked for in the photograph, blue or not."),
        new("", "", "A passage without title or heading about allotments and their waiting list."),
        new("Café Llŷn", "", "Opening hours of the café."),
        new("Stray dogs", "", "Call the warden about a stray.") { Questions = ["found a puppy in the park", "whose hound is this"] },
    ];

    private static readonly PassageIndex Index = PassageIndex.Build(Sources);

    [Theory]
    [InlineData("what time does the recycling centre close", 0)]
    [InlineData("cost of garden waste", 1)]
    [InlineData("blue badge", 2)]
    [InlineData("challenging a parking fine", 3)]
    [InlineData("allotment waiting lists", 4)]
    [InlineData("cafe llyn", 5)]
    [InlineData("I found a puppy!", 6)]
    [InlineData("BLUE-BADGE???", 2)]
    public void The_passage_that_speaks_of_it_comes_first(string question, int expected) => Assert.Equal(expected, First(Index, question));

    [Theory]
    [InlineData("recyclin centre clsoe", 0)]
    [InlineData("gardn wast", 1)]
    [InlineData("bleu bagde", 2)]
    [InlineData("challnge parkign fien", 3)]
    [InlineData("alotments", 4)]
    [InlineData("gardenwaste", 1)]
    public void Slips_of_the_finger_are_mended(string question, int expected) => Assert.Equal(expected, First(Index, question));

    [Theory]
    [InlineData("")]
    [InlineData("the of and")]
    [InlineData("xylophone quartz")]
    [InlineData("b1ue")]
    public void What_no_passage_speaks_of_is_not_found(string question) => Assert.Equal(-1, First(Index, question));

    [Fact]
    public void A_word_that_some_passage_has_is_never_mended()
    {
        var index = PassageIndex.Build([new SourceText("Bins", "", "bin bin bin bin"), new SourceText("Bind", "", "to bind a book")]);

        Assert.Equal(1, First(index, "bind"));
    }

    [Fact]
    public void Words_that_stand_together_count_more_than_the_same_words_apart()
    {
        var index = PassageIndex.Build(
        [
            new SourceText("", "", "badge of honour for the lake and its many boats, seen by all who pass the shore on foot, is blue"),
            new SourceText("", "", "shore and lake for the boats of honour, its many who pass on foot seen by all have a blue badge"),
        ]);

        Assert.Equal(1, First(index, "blue badge"));
    }

    [Fact]
    public void A_word_in_the_title_counts_more_than_one_in_passing()
    {
        var index = PassageIndex.Build(
        [
            new SourceText("Libraries", "", "Borrow books. You can also pay council tax here."),
            new SourceText("Council tax", "", "Pay by card or at the post office."),
        ]);

        Assert.Equal(1, First(index, "pay council tax"));
    }

    [Fact]
    public void Scores_fall_and_no_passage_comes_twice()
    {
        var best = new Hit[10];

        var found = best[..Index.Search("blue badge parking fine garden waste cost", best)];

        Assert.Equal(found.Select(hit => hit.Score).OrderDescending(), found.Select(hit => hit.Score));
        Assert.Equal(found.Length, found.Select(hit => hit.Document).Distinct().Count());
    }

    [Fact]
    public void Within_a_page_only_its_own_passages_are_found()
    {
        var best = new Hit[10];

        var found = best[..Index.SearchWithin(1..3, "badge, garden and parking", best)];

        Assert.Equal([1, 2], found.Select(hit => hit.Document).Order());
    }

    [Fact]
    public void An_empty_collection_finds_nothing() => Assert.Equal(-1, First(PassageIndex.Build([]), "blue badge"));

    private static int First(PassageIndex index, string question)
    {
        var best = new Hit[1];
        return index.Search(question, best) == 0 ? -1 : best[0].Document;
    }
}
