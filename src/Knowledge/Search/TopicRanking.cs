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
        asked = new Phrasings([.. pages.Select(page => (IReadOnlyList<string>)[.. page.PeopleAsk, page.Title])]);
    }

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

        var best = Enumerable.Range(0, scores.Length).OrderByDescending(topic => scores[topic]).Take(Shown).Where(topic => scores[topic] > 0).ToArray();
        return [.. best.Select((topic, rank) => (topic, Likelihood(scores[topic], rank == 0 ? Next(best, scores) : scores[best[0]])))];
    }

    // A straight line through score and lead, squeezed to 0..1; fitted on the development questions.
    private static double Likelihood(float score, float rival) => 1 / (1 + Math.Exp(-((9 * score) + (6 * (score - rival)) - 3)));

    private static float Next(int[] best, float[] scores) => best.Length > 1 ? scores[best[1]] : 0;

    private static Field[] Fields(Page page) =>
    [
        new(Analyzer.Words(page.Title), 6, 0.75f),
        new([.. page.Passages.SelectMany(passage => Analyzer.Words(passage.Heading))], 4, 0.75f),
        new([.. page.Passages.SelectMany(passage => Analyzer.Words(passage.Text))], 1, 0.75f),
        new([.. page.PeopleAsk.SelectMany(Analyzer.Words)], 2, 0.75f),
    ];
}
