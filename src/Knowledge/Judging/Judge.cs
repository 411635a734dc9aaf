using CouncilBot.Knowledge.Search;

namespace CouncilBot.Knowledge.Judging;

/// <summary>Decides from a ranking whether to answer, to ask which of a few is meant, or to say that we do not know.</summary>
internal sealed class Judge
{
    public const int MostChoices = 4;
    private readonly Func<Ranking, float, (double First, double Among)> chances;
    private readonly Thresholds thresholds;

    private Judge(Func<Ranking, float, (double First, double Among)> chances, Thresholds thresholds)
    {
        this.chances = chances;
        this.thresholds = thresholds;
    }

    public static Judge For(bool hasLearnt) => hasLearnt ? new Judge(ByCalibration, Thresholds.Learnt) : new Judge(ByWords, Thresholds.ByWords);

    /// <summary>Whether to answer; of how many to ask which is meant; and how likely each of the best is the right one.</summary>
    public (bool Answers, int Clarifies, double[] Chances) Of(Ranking ranking, float pageSays)
    {
        var (first, among) = chances(ranking, pageSays);
        var shares = Signals.Shares(ranking);
        var rest = Math.Max(1 - shares[0], 1e-6f);
        var each = shares.Select((share, rank) => rank == 0 ? first : Math.Min(first, Math.Max(among - first, 0) * share / rest)).ToArray();
        var named = each.Skip(1).Take(MostChoices - 1).Count(chance => chance >= thresholds.WorthNaming) + 1;
        return (first >= thresholds.Answer, among >= thresholds.Clarify ? Math.Max(named, 2) : IsBareSubject(ranking) ? MostChoices - 1 : 0, each);
    }

    // "bin", "council tax": too little to know which, and enough to ask.
    private static bool IsBareSubject(Ranking ranking) => ranking.Words.Count is 1 or 2 && ranking.Known > 0.99f && ranking.Mended == 0 && ranking.Learnt[ranking.Best[0]] > ranking.Outside;

    private static (double First, double Among) ByCalibration(Ranking ranking, float pageSays)
    {
        var signals = Signals.Of(ranking, pageSays);
        return (Calibration.Shipped.First(signals), Calibration.Shipped.Among(signals));
    }

    // A straight line through score and lead, fitted on the development questions before there was anything to learn from.
    private static (double First, double Among) ByWords(Ranking ranking, float pageSays)
    {
        var best = ranking.Together[ranking.Best[0]];
        var lead = ranking.Best.Length > 1 ? best - ranking.Together[ranking.Best[1]] : best;
        var first = 1 / (1 + Math.Exp(-((5 * best) + (6 * lead) - 3.8)));
        return (first, Math.Min(1, first * 1.8));
    }
}
