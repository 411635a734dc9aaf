using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Counts how questions with a known topic were answered, and reports it.</summary>
internal sealed class EvalTally(IReadOnlyDictionary<string, string> areas)
{
    private const int ConfusionsShown = 15;
    private const int Steps = 10;
    private readonly List<EvalResult> ours = [];
    private readonly List<EvalResult> others = [];

    public void Add(EvalResult result) => (result.OutOfScope ? others : ours).Add(result);

    /// <summary>The topics that answer the question; none when it is outside them all.</summary>
    public static HashSet<string> Right(Question question) =>
        [.. (question.Other("also_ok") ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries), .. new[] { question.Other("topic_id") }.Where(topic => topic is { Length: > 0 }).OfType<string>()];

    public string Json() => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["questions"] = ours.Count,
        ["top1"] = Top(1),
        ["top3"] = Top(3),
        ["mrr"] = Math.Round(Mean(ours, result => result.Rank == 0 ? 0 : 1.0 / result.Rank), 4),
        ["coverage"] = Share(ours, result => result.Answered),
        ["precision"] = Share([.. ours.Where(result => result.Answered)], result => result.AnsweredRightly),
        ["clarified"] = Share(ours, result => result.Clarified),
        ["clarifyQuality"] = Share([.. ours.Where(result => result.Clarified)], result => result.ClarifiedRightly),
        ["helped"] = Share(ours, result => result.Helped),
        ["wrong"] = Share(ours, result => result.Answered && !result.AnsweredRightly),
        ["takenForEmergency"] = Share(ours, result => result.Turn.Emergency is not null),
        ["outOfScope"] = others.Count,
        ["falseAnswers"] = Share(others, result => result.Answered),
        ["medianMilliseconds"] = Percentile(50),
        ["p99Milliseconds"] = Percentile(99),
    });

    public string InWords()
    {
        var words = new StringBuilder();
        words.Append(CultureInfo.InvariantCulture, $"""
            {ours.Count} questions on our topics: the right one first for {Top(1):P1}, among the first three for {Top(3):P1}.
            Answered {Share(ours, result => result.Answered):P1}, of those rightly {Share([.. ours.Where(result => result.Answered)], result => result.AnsweredRightly):P1}; asked which was meant for {Share(ours, result => result.Clarified):P1}, of those with the right one named {Share([.. ours.Where(result => result.Clarified)], result => result.ClarifiedRightly):P1}.
            Helped (answered rightly, or asked with the right one named): {Share(ours, result => result.Helped):P1}. Answered wrongly: {Share(ours, result => result.Answered && !result.AnsweredRightly):P1}. Taken for an emergency: {Share(ours, result => result.Turn.Emergency is not null):P1}.
            {others.Count} questions on none of our topics: {Share(others, result => result.Answered):P1} answered all the same, {Share(others, result => result.Clarified):P1} asked which was meant.
            A question took {Percentile(50):F2} ms in the median, {Percentile(99):F2} ms for the slowest in a hundred.


            """);
        Table(words, "style", result => result.Style);
        Table(words, "area", result => areas.GetValueOrDefault(result.Topic, ""));
        Confusions(words);
        Reliability(words);
        return words.ToString();
    }

    private void Table(StringBuilder words, string name, Func<EvalResult, string> by)
    {
        words.Append(CultureInfo.InvariantCulture, $"{name,-18} questions   first   three  helped   wrong\n");
        foreach (var group in ours.GroupBy(by).OrderBy(group => group.Key))
        {
            List<EvalResult> its = [.. group];
            words.Append(CultureInfo.InvariantCulture, $"{group.Key,-18} {its.Count,9} {Share(its, result => result.Rank == 1),7:P0} {Share(its, result => result.Rank is 1 or 2 or 3),7:P0} {Share(its, result => result.Helped),7:P0} {Share(its, result => result.Answered && !result.AnsweredRightly),7:P0}\n");
        }

        words.Append('\n');
    }

    private void Confusions(StringBuilder words)
    {
        words.Append("Most often taken for another (right, taken for, times):\n");
        foreach (var pair in ours.Where(result => result.Rank != 1 && result.Ranked.Count > 0).CountBy(result => (result.Topic, For: result.Ranked[0])).OrderByDescending(pair => pair.Value).Take(ConfusionsShown))
        {
            words.Append(CultureInfo.InvariantCulture, $"  {pair.Key.Topic}, {pair.Key.For}, {pair.Value}\n");
        }
    }

    // Of the questions that we were so sure about, how many were right: the two should be alike.
    private void Reliability(StringBuilder words)
    {
        words.Append("\nsure       questions   right\n");
        foreach (var step in ours.Concat(others).Where(result => result.Turn.Confidence > 0 && result.Turn.Emergency is null).GroupBy(result => Math.Min((int)(result.Turn.Confidence * Steps), Steps - 1)).OrderBy(step => step.Key))
        {
            List<EvalResult> its = [.. step];
            var right = Share(its, result => result.Rank == 1 && !result.OutOfScope);
            words.Append(CultureInfo.InvariantCulture, $"{step.Key * 10,3}-{(step.Key * 10) + 10,3} %  {its.Count,9} {right,7:P0}  {new string('#', (int)(right * 40))}\n");
        }
    }

    private double Top(int rank) => Share(ours, result => result.Rank >= 1 && result.Rank <= rank);

    private static double Share(IReadOnlyCollection<EvalResult> of, Func<EvalResult, bool> which) => Math.Round(Mean(of, result => which(result) ? 1 : 0), 4);

    private static double Mean(IReadOnlyCollection<EvalResult> of, Func<EvalResult, double> what) => of.Count == 0 ? 0 : of.Average(what);

    private double Percentile(int percent)
    {
        double[] took = [.. ours.Concat(others).Select(result => result.Milliseconds).Order()];
        return took.Length == 0 ? 0 : Math.Round(took[(took.Length - 1) * percent / 100], 3);
    }
}
