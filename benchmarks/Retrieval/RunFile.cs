using System.Collections.Immutable;
using System.Globalization;
using CouncilBot.Knowledge.Passages;

namespace CouncilBot.Retrieval;

/// <summary>Writes what was found in the form that TREC's tools read.</summary>
internal static class RunFile
{
    /// <summary>How many documents a question is given at most.</summary>
    public const int Deepest = 100;

    // Below the digits written two scores would look equal, and tools order equals by id.
    private const double Step = 0.000001;

    public static void Write(string file, Collection collection, ImmutableArray<Question> questions)
    {
        using var writer = new StreamWriter(file) { NewLine = "\n" };
        var best = new Hit[Deepest];
        foreach (var question in questions)
        {
            var found = collection.Search.Search(question.Text, best);
            var score = double.MaxValue;
            for (var rank = 0; rank < found; rank++)
            {
                score = Math.Min(Math.Round(best[rank].Score, 6), score - Step);
                writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question.Id} Q0 {collection.Ids[best[rank].Document]} {rank + 1} {score:F6} councilbot"));
            }
        }
    }
}
