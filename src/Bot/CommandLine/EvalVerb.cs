using System.CommandLine;
using CouncilBot.Knowledge;
using CouncilBot.Knowledge.Judging;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Asks questions whose right topic is known, and counts how often it was found.</summary>
internal static class EvalVerb
{
    public static Command Command()
    {
        var files = new Argument<FileInfo[]>("questions") { Description = "CSV files with the columns text, topic_id (empty: none of our topics) and also_ok (others that would do, with | between)." };
        var json = new Option<bool>("--json") { Description = "Print the figures as JSON." };
        var calibrate = new Option<FileInfo?>("--calibrate") { Description = "Learn from these questions how sure to be, and write that here." };
        var eval = new Command("eval", "Judges the answers to questions whose right topic is known.") { files, json, calibrate };
        eval.SetAction((parsed, cancellationToken) => JudgeAsync(parsed.GetValue(files) ?? [], parsed.GetValue(json), parsed.GetValue(calibrate), cancellationToken));
        return eval;
    }

    private static async Task<int> JudgeAsync(FileInfo[] files, bool json, FileInfo? calibrate, CancellationToken cancellationToken)
    {
        var read = files.Select(QuestionFile.Read).ToList();
        foreach (var (_, problem) in read.Where(file => file.Problem is not null))
        {
            await Console.Error.WriteLineAsync(problem);
            return 1;
        }

        var questions = read.SelectMany(file => file.Questions).ToList();
        if (questions.FirstOrDefault(question => question.Other("topic_id") is null) is { } unlabelled)
        {
            await Console.Error.WriteLineAsync($"Every file needs a column `topic_id`; `{unlabelled.Text}` has none.");
            return 1;
        }

        var council = CouncilAtHand.Open();
        if (calibrate is not null)
        {
            await File.WriteAllTextAsync(calibrate.FullName, CalibrationLearning.Learn([.. questions.Select(question => Weigh(council.Knowledge, question))]), cancellationToken);
            return 0;
        }

        var tally = new EvalTally(council.Knowledge.Pages.ToDictionary(page => page.Topic, page => page.Area));
        foreach (var question in questions)
        {
            var started = TimeProvider.System.GetTimestamp();
            var turn = await AskVerb.TakeAsync(council.Assistant, question.Text, council.Clock, cancellationToken);
            tally.Add(new EvalResult(question, turn, TimeProvider.System.GetElapsedTime(started).TotalMilliseconds));
        }

        Console.WriteLine(json ? tally.Json() : tally.InWords());
        return 0;
    }

    private static (IReadOnlyList<float> Signals, bool First, bool Among) Weigh(KnowledgeIndex knowledge, Question question)
    {
        var (signals, best) = knowledge.Weigh(question.Text);
        var right = EvalTally.Right(question);
        return (signals, right.Contains(best[0]), best.Any(right.Contains));
    }
}
