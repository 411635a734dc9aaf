using CouncilBot.Knowledge.Search;

namespace CouncilBot.Knowledge.Judging;

/// <summary>What tells a ranking that can be trusted from one that cannot, as numbers. Their order is that of <see cref="Names"/>.</summary>
internal static class Signals
{
    private const float Sharpness = 0.3f;
    private const float SpeaksFor = -0.3f;

    public static readonly string[] Names =
    [
        "best", "lead over second", "lead over third", "lead over fifth", "learnt of best", "said of best", "page says of best", "highest learnt", "highest said",
        "learnt agrees", "said agrees", "words", "mended", "known", "share of best", "share of second", "spread", "topics spoken for", "lead of said",
        "outside", "best over outside",
    ];

    /// <param name="ranking">What was found for the question.</param>
    /// <param name="pageSays">How much of what the question's words weigh is of words that the best page itself uses, from 0 to 1.</param>
    public static float[] Of(Ranking ranking, float pageSays)
    {
        var learnt = ranking.Learnt.AsSpan(0, ranking.Topics);
        var said = ranking.Said;
        var best = ranking.Best;
        var shares = Shares(ranking);
        var highestLearnt = Top.Of(learnt, 1)[0];
        var highestSaid = Top.Of(said, 2);
        float Lead(int rank) => best.Length > rank ? ranking.Together[best[0]] - ranking.Together[best[rank]] : 1;
        return
        [
            ranking.Together[best[0]], Lead(1), Lead(2), Lead(4),
            learnt[best[0]], said[best[0]], pageSays, learnt[highestLearnt], said[highestSaid[0]],
            highestLearnt == best[0] ? 1 : 0, highestSaid[0] == best[0] ? 1 : 0,
            MathF.Log(1 + ranking.Words.Count), ranking.Mended, ranking.Known,
            shares[0], best.Length > 1 ? shares[1] : 0, Spread(shares), Count(learnt),
            highestSaid.Length > 1 ? said[highestSaid[0]] - said[highestSaid[1]] : said[highestSaid[0]],
            ranking.Outside, learnt[highestLearnt] - ranking.Outside,
        ];
    }

    // Among the few best, as if they shared one whole between them.
    public static float[] Shares(Ranking ranking)
    {
        var shares = ranking.Best.Select(topic => MathF.Exp((ranking.Together[topic] - ranking.Together[ranking.Best[0]]) / Sharpness)).ToArray();
        var whole = shares.Sum();
        return [.. shares.Select(share => share / whole)];
    }

    private static float Spread(float[] shares) => -shares.Sum(share => share * MathF.Log(share + 1e-9f));

    private static int Count(ReadOnlySpan<float> learnt)
    {
        var count = 0;
        foreach (var one in learnt)
        {
            count += one > SpeaksFor ? 1 : 0;
        }

        return count;
    }
}
