using System.CommandLine;
using CouncilBot.Conversations;

namespace CouncilBot.Bot.CommandLine;

/// <summary>Asks questions whose right topic is known, and counts how often it was found.</summary>
internal static class EvalVerb
{
    public static Command Command()
    {
        var files = new Argument<FileInfo[]>("questions") { Description = "CSV files with the columns text, topic_id (empty: none of our topics) and also_ok (others that would do, with | between)." };
        var json = new Option<bool>("--json") { Description = "Print the figures as JSON." };
        var eval = new Command("eval", "Judges the answers to questions whose right topic is known.") { files, json };
        eval.SetAction(parsed => Judge(parsed.GetValue(files) ?? [], parsed.GetValue(json)));
        return eval;
    }

    private static int Judge(FileInfo[] files, bool json)
    {
        var read = files.Select(QuestionFile.Read).ToList();
        foreach (var (_, problem) in read.Where(file => file.Problem is not null))
        {
            Console.Error.WriteLine(problem);
            return 1;
        }

        var questions = read.SelectMany(file => file.Questions).ToList();
        if (questions.FirstOrDefault(question => question.Other("topic_id") is null) is { } unlabelled)
        {
            Console.Error.WriteLine($"Every file needs a column `topic_id`; `{unlabelled.Text}` has none.");
            return 1;
        }

        var (council, clock) = CouncilAtHand.Open();
        var assistant = council.Assistant(clock);
        var tally = new EvalTally();
        foreach (var question in questions)
        {
            tally.Add(question, AskVerb.Take(assistant, question.Text, clock));
        }

        Console.WriteLine(json ? tally.Json() : tally.InWords());
        return 0;
    }
}
