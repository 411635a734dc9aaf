using System.Collections.Immutable;
using CouncilBot.Knowledge.Pages;
using CouncilBot.Knowledge.Words;

namespace CouncilBot.Knowledge.Search;

/// <summary>Ranks the topics for a question: what their pages say, and how residents have put it before.</summary>
internal sealed class TopicRanking
{
    private const int Shown = 6;
    private readonly WordIndex said;
    private readonly Phrasings asked;

    public TopicRanking(ImmutableArray<Page> pages)
    {
        said = WordIndex.Build([.. pages.Select(Fields)], saturation: 6);
        Speller = new Speller(said.Words, said.RarityOf);
        asked = new Phrasings([.. pages.Select(page => (IReadOnlyList<string>)[.. page.PeopleAsk, page.Title])]);
    }

    /// <summary>Mends misspelt words towards those that the pages and their phrasings use.</summary>
    public Speller Speller { get; }

    /// <summary>The best topics, best first, each with how likely it is to be the right one.</summary>
    public ImmutableArray<(int Topic, double Confidence)> Best(List<string> words)
    {
        if (words.Count == 0 || said.Documents == 0)
        {
            return [];
        }

        var scores = new float[said.Documents];
        said.Score(words, scores);
        var most = words.Sum(said.RarityOf);
        var nearness = asked.Nearness(words);
        for (var topic = 0; topic < scores.Length; topic++)
        {
            scores[topic] = (0.5f * scores[topic] / most) + (0.5f * nearness[topic]);
        }

        var best = Top(scores);
        return [.. best.Select((topic, rank) => (topic, Likelihood(scores[topic], rank == 0 ? Next(best, scores) : scores[best[0]])))];
    }

    // A straight line through score and lead, squeezed to 0..1; fitted on the development questions.
    private static double Likelihood(float score, float rival) => 1 / (1 + Math.Exp(-((9.9 * score) + (6.6 * (score - rival)) - 3.8)));

    // The few best by passing over the scores once for each: cheaper than putting all in order.
    private static int[] Top(float[] scores)
    {
        var best = new List<int>(Shown);
        while (best.Count < Shown)
        {
            var next = -1;
            for (var topic = 0; topic < scores.Length; topic++)
            {
                if (scores[topic] > (next < 0 ? 0 : scores[next]) && !best.Contains(topic))
                {
                    next = topic;
                }
            }

            if (next < 0)
            {
                break;
            }

            best.Add(next);
        }

        return [.. best];
    }

    private static float Next(int[] best, float[] scores) => best.Length > 1 ? scores[best[1]] : 0;

    private static Field[] Fields(Page page) =>
    [
        new(Analyzer.Words(page.Title), 6, 0.75f),
        new([.. page.Passages.SelectMany(passage => Analyzer.Words(passage.Heading))], 4, 0.75f),
        new([.. page.Passages.SelectMany(passage => Analyzer.Words(passage.Text))], 1, 0.75f),
        new([.. page.PeopleAsk.SelectMany(Analyzer.Words)], 2, 0.75f),
    ];
}
