using System.Collections.Immutable;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Knowledge.Search;

/// <summary>Chooses the passage of a page that speaks of what was asked.</summary>
internal sealed class PassageChoice
{
    private const float AFactCounts = 2;
    private readonly ImmutableArray<Page> pages;
    private readonly WordIndex words;
    private readonly int[] first;

    public PassageChoice(ImmutableArray<Page> pages)
    {
        this.pages = pages;
        first = new int[pages.Length];
        for (var page = 1; page < pages.Length; page++)
        {
            first[page] = first[page - 1] + pages[page - 1].Passages.Length;
        }

        words = WordIndex.Build([.. pages.SelectMany(page => page.Passages).Select(Fields)], saturation: 4);
    }

    /// <summary>
    /// The best passage; the page's short answer unless another is clearly nearer to the question.
    /// The words of the page's title say which page and not which passage, so they do not count.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="asked">The question's words that count.</param>
    /// <param name="fact">The kind of fact asked for: a passage that has one is preferred.</param>
    public Passage Best(int page, List<string> asked, AskedFor? fact)
    {
        var question = asked.Except(Analyzer.Words(pages[page].Title)).ToList();
        var scores = new float[words.Documents];
        words.Score(question, scores);
        var its = scores.AsSpan(first[page], pages[page].Passages.Length);
        Prefer(fact, page, its);
        var best = 0;
        for (var passage = 1; passage < its.Length; passage++)
        {
            if (its[passage] > MathF.Max(its[best], its[0] * 1.25f))
            {
                best = passage;
            }
        }

        return pages[page].Passages[best];
    }

    private void Prefer(AskedFor? fact, int page, Span<float> scores)
    {
        for (var passage = 0; fact is not null && passage < scores.Length; passage++)
        {
            scores[passage] += fact.IsIn(pages[page].Passages[passage]) ? AFactCounts : 0;
        }
    }

    /// <summary>How much of what the words weigh is of words that the page itself uses, from 0 to 1.</summary>
    public float Says(int page, List<string> asked)
    {
        var weight = 0f;
        var found = 0f;
        foreach (var word in asked)
        {
            var rarity = words.RarityOf(word);
            weight += rarity;
            found += words.Holds(word, first[page], first[page] + pages[page].Passages.Length) ? rarity : 0;
        }

        return found / MathF.Max(weight, 0.1f);
    }

    private static Field[] Fields(Passage passage) =>
        [new(Analyzer.Words(passage.Heading), 3, 0.5f), new(Analyzer.Words(passage.Text), 1, 0.75f)];
}
