using System.Collections.Immutable;
using CouncilBot.Knowledge.Classifying;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Knowledge.Search;

/// <summary>Ranks the topics for a question: by the words that their pages and their askers use, and by what was learnt from all the askers.</summary>
internal sealed class TopicRanking
{
    /// <summary>What the shared words count, beside what was learnt; chosen on the development questions.</summary>
    private const float WordsCount = 1.2f;

    /// <summary>The place of a label that has no page any more: it is never found.</summary>
    private const int NotThere = -1;

    private readonly WordIndex said;
    private readonly Speller speller;
    private readonly Classifier? learnt;
    private readonly int[] places;
    private readonly int[] notYetLearnt;
    private readonly int topics;

    public TopicRanking(ImmutableArray<Page> pages, WordIndex said, Classifier? learnt, Func<string, bool> isOutside)
    {
        this.said = said;
        this.learnt = learnt;
        topics = pages.Length;
        speller = new Speller(said.Words, said.RarityOf);
        var outside = topics;
        places = [.. (learnt?.Labels ?? []).Select(label => pages.Index().Where(page => page.Item.Topic == label).Select(page => page.Index).FirstOrDefault(-1) is >= 0 and var place ? place : isOutside(label) ? outside++ : NotThere)];
        notYetLearnt = learnt is null ? [] : [.. Enumerable.Range(0, topics).Except(places)];
    }

    /// <summary>What fits best of all that was learnt, when that is none of the council's topics.</summary>
    public string? OutsideLabel(Ranking ranking)
    {
        if (learnt is null)
        {
            return null;
        }

        var best = Top.Of(ranking.Learnt, 1)[0];
        return best < topics ? null : learnt.Labels[Array.IndexOf(places, best)];
    }

    public static WordIndex WordsOf(ImmutableArray<Page> pages) => WordIndex.Build([.. pages.Select(Fields)], saturation: 6);

    public Ranking Rank(string question)
    {
        var asked = Analyzer.Words(question);
        var words = speller.Mend(asked);
        var weight = words.Sum(said.RarityOf);
        var shared = new float[topics];
        said.Score(words, shared);
        var fits = Learnt(question);
        var together = new float[topics];
        foreach (var topic in notYetLearnt)
        {
            fits[topic] = NotYetLearnt.Fit(shared[topic] / MathF.Max(weight, 1));
        }

        for (var topic = 0; topic < topics; topic++)
        {
            shared[topic] /= MathF.Max(weight, 1);
            together[topic] = fits[topic] + (WordsCount * shared[topic]);
        }

        return new Ranking(words, asked.Zip(words).Count(pair => pair.First != pair.Second), words.Where(said.Knows).Sum(said.RarityOf) / MathF.Max(weight, 1), fits, shared, together);
    }

    // By topic, in the order of the pages; after them what is no page's.
    private float[] Learnt(string question)
    {
        if (learnt is null)
        {
            return new float[topics];
        }

        var scores = new float[places.Length];
        learnt.Score(question, scores);
        var fits = new float[Math.Max(topics, places.Length == 0 ? 0 : places.Max() + 1)];
        for (var label = 0; label < places.Length; label++)
        {
            if (places[label] != NotThere)
            {
                fits[places[label]] = scores[label];
            }
        }

        return fits;
    }

    private static Field[] Fields(Page page) =>
    [
        new(Analyzer.Words(page.Title), 6, 0.75f),
        new([.. page.Passages.SelectMany(passage => Analyzer.Words(passage.Heading))], 4, 0.75f),
        new([.. page.Passages.SelectMany(passage => Analyzer.Words(passage.Text))], 1, 0.75f),
        new([.. page.PeopleAsk.SelectMany(Analyzer.Words)], 2, 0.75f),
    ];
}
