using CouncilBot.Knowledge.Passages;

namespace CouncilBot.Knowledge.Tests.Passages;

public sealed class SearchingIsSafe
{
    private static readonly PassageIndex Index = PassageIndex.Build(Texts.Collection(new Dice(1), 3000, 200));

    private static readonly string[] HostileTexts =
    [
        "", " ", "\0", "!?@#£$%^&*()", "''''", "\uD83D", "\uDE00\uD83D kobob", "\uD83D\uDE00", "ｆｕｌｌ　ｗｉｄｔｈ", "漢字かな", "ß\u0130ı\u017F\u00D7\u00F7",
        new string('a', 100_000), new string('!', 100_000), new string('\uDFFF', 100_000), string.Concat(Enumerable.Repeat("kobob ", 20_000)),
        string.Join(' ', Enumerable.Range(0, 20_000)), string.Join(' ', Enumerable.Range(0, 5_000).Select(number => $"kob{(char)('a' + (number % 26))}b{number % 7}")),
        Texts.Words(new Dice(9), 10_000, 200), "kobob'kobob’kobob", new string('k', 39) + "\u00E9\u00E9\u00E9",
    ];

    [Fact]
    public void Any_question_is_borne()
    {
        var best = new Hit[100];

        Assert.All(HostileTexts, text => Assert.InRange(Index.Search(text, best), 0, 100));
    }

    [Fact]
    public void Any_document_is_borne() => Assert.All(HostileTexts, text =>
    {
        var index = PassageIndex.Build([new SourceText(text, text, text) { Questions = [text, ""] }, new SourceText("Kobob", "", "kobob")]);

        Assert.InRange(index.Search(text, new Hit[10]), 0, 2);
        Assert.InRange(index.Search("kobob", new Hit[10]), 1, 2);
    });

    [Fact]
    public void Nothing_need_be_asked_for() => Assert.Equal(0, Index.Search("kobob", []));

    [Fact]
    public void Searching_allocates_nothing()
    {
        var best = new Hit[100];
        string[] questions = ["kobob kabob", "kobbo kidab misspelt", Texts.Words(new Dice(3), 12, 200), "how much is the kobob"];
        foreach (var question in questions)
        {
            Index.Search(question, best);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var question in questions)
        {
            Index.Search(question, best);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public async Task Many_may_ask_at_once_and_each_gets_what_one_alone_gets()
    {
        var questions = Enumerable.Range(0, 400).Select(number => Texts.Words(new Dice((uint)number), 6, 200)).ToList();
        var alone = questions.ConvertAll(Found);

        var together = await Task.WhenAll(questions.Select(question => Task.Run(() => Found(question), TestContext.Current.CancellationToken)));

        Assert.Equal(alone, together);
    }

    private static string Found(string question)
    {
        var best = new Hit[20];
        return string.Join(' ', best[..Index.Search(question, best)]);
    }
}
