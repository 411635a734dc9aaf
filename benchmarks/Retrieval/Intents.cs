using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Knowledge.Classifying;

namespace CouncilBot.Retrieval;

/// <summary>Learns labels from examples and says which fits each text of another file, and how sure it is.</summary>
internal static class Intents
{
    // How much the best label's own fit and its lead over the second tell.
    private const double FitTells = 4;
    private const double LeadTells = 2;

    public static void Run(string training, string test)
    {
        var questions = QuestionFile.Read(test);
        var classifier = Classifier.Learn(Examples(training));
        var scores = new float[classifier.Labels.Length];
        foreach (var question in questions)
        {
            classifier.Score(question.Text, scores);
            var (best, second) = BestTwo(scores);
            var sure = 1 / (1 + Math.Exp(-((FitTells * scores[best]) + (LeadTells * (scores[best] - scores[second])))));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question.Id}\t{classifier.Labels[best]}\t{sure:F6}"));
        }
    }

    private static ImmutableArray<(string Label, string Text)> Examples(string file)
    {
        var examples = ImmutableArray.CreateBuilder<(string Label, string Text)>();
        foreach (var (at, line) in File.ReadLines(file).Index())
        {
            if (line.Length > 0)
            {
                examples.Add(line.Split('\t', 2) is [{ Length: > 0 } label, var text]
                    ? (label, text)
                    : throw new BadInputException(file, at + 1, "there is no tab between the label and its text."));
            }
        }

        return examples.Select(example => example.Label).Distinct().Count() > 1
            ? examples.ToImmutable()
            : throw new BadInputException(file, 1, "there must be examples of two labels at least.");
    }

    private static (int Best, int Second) BestTwo(float[] scores)
    {
        var (best, second) = scores[1] > scores[0] ? (1, 0) : (0, 1);
        for (var label = 2; label < scores.Length; label++)
        {
            (best, second) = scores[label] > scores[best] ? (label, best) : scores[label] > scores[second] ? (best, label) : (best, second);
        }

        return (best, second);
    }
}
